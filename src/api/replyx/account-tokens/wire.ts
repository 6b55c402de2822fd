import * as z from "zod";
import { rotationOverlap } from "../../../domain/people/account-tokens/rules.ts";
import { Id } from "../../kit/fields.ts";

/** `token` is masked, except in the response to its creation or rotation. */
export const AccountToken = z
  .object({
    id: z.int(),
    /** The `{account_id}` of the ReplyCX routes. */
    account_id: z.int(),
    name: z.string(),
    token: z.string(),
    created_by: z.int(),
    /** When a rotated token stops being accepted; null for one that was not rotated. */
    expires_at: z.iso.datetime().nullable(),
    last_used_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "AccountToken" });

export const NewAccountToken = z
  .object({ name: z.string().trim().min(1).max(100).default("Account token") })
  .meta({ id: "NewAccountToken" });

export const AccountTokenRotation = z
  .object({ overlap_minutes: z.int().min(0).max(rotationOverlap.maxMinutes).default(rotationOverlap.defaultMinutes) })
  .meta({ id: "AccountTokenRotation" });

export const RotatedAccountToken = AccountToken.extend({ replaces: AccountToken }).meta({ id: "RotatedAccountToken" });

export const AccountTokenPath = z.object({ account_token_id: Id });
