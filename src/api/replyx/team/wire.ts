import * as z from "zod";
import { Id, NewPassword } from "../../kit/fields.ts";
import { AvatarUrl } from "../account/wire.ts";
import { Invitation } from "../invitations/wire.ts";

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

/** Without a password, the person is invited by mail and chooses their own. */
export const NewOperator = z
  .object({
    email: z.email().max(254),
    password: NewPassword.optional(),
    first_name: name.optional(),
    last_name: name.optional(),
    avatar_url: AvatarUrl.optional(),
  })
  .check(({ value, issues }) => {
    if (value.password === undefined || value.first_name) return;
    issues.push({ code: "custom", path: ["first_name"], input: value.first_name, message: "must not be empty" });
  })
  .meta({ id: "NewOperator" });

export const AddedOperator = z.union([Operator, Invitation]).meta({ id: "AddedOperator" });

export const OperatorPath = z.object({ user_id: Id });
