import * as z from "zod";
import { Id } from "../../kit/fields.ts";
import { AvatarUrl } from "../account/wire.ts";

export const Operator = z
  .object({
    id: z.int(),
    email: z.string(),
    first_name: z.string(),
    last_name: z.string(),
    name: z.string(),
    avatar_url: z.string().nullable(),
    role: z.enum(["user", "operator", "admin"]),
    is_owner: z.boolean(),
    status: z.enum(["online", "away", "offline"]),
    active_dialogs: z.int(),
    created_at: z.iso.datetime(),
    last_login_at: z.iso.datetime().nullable(),
  })
  .meta({ id: "Operator" });

const name = z.string().trim().max(100);

export const NewOperator = z
  .object({
    email: z.email().max(254),
    password: z.string(),
    first_name: name.min(1),
    last_name: name.optional(),
    avatar_url: AvatarUrl.optional(),
  })
  .meta({ id: "NewOperator" });

export const OperatorPath = z.object({ user_id: Id });
