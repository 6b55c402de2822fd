import * as z from "zod";
import { Id, NewPassword } from "../../kit/fields.ts";

export const Invitation = z
  .object({
    id: z.int(),
    email: z.string(),
    first_name: z.string(),
    last_name: z.string(),
    created_at: z.iso.datetime(),
    expires_at: z.iso.datetime(),
    is_expired: z.boolean(),
  })
  .meta({ id: "Invitation" });

export const InvitationPath = z.object({ invitation_id: Id });

const token = z.string().min(1).max(200);
const name = z.string().trim().max(100);

export const InvitationToken = z.object({ token }).meta({ id: "InvitationToken" });

export const OwnInvitation = z
  .object({ email: z.string(), first_name: z.string(), last_name: z.string(), inviter_name: z.string() })
  .meta({ id: "OwnInvitation" });

export const Acceptance = z
  .object({ token, password: NewPassword, first_name: name.min(1), last_name: name.optional() })
  .meta({ id: "Acceptance" });
