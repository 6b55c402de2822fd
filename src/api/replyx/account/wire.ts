import * as z from "zod";
import { anyOf, bareOrWrapped, NewPassword } from "../../kit/fields.ts";

/** The union of the user objects of documents 000 and 001 (CONFLICTS C-09). Money in units of `currency`. */
export const User = z
  .object({
    id: z.int(),
    email: z.string(),
    first_name: z.string(),
    last_name: z.string(),
    avatar_url: z.string().nullable(),
    role: z.enum(["user", "operator", "admin"]),
    is_admin: z.boolean(),
    is_email_confirmed: z.boolean(),
    balance: z.number(),
    welcome_bonus: z.number(),
    currency: z.string(),
    plan: z.string(),
    onboarding_completed: z.boolean(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "User" });

const email = z.email().max(254);
const name = z.string().max(100);

/** The address of a picture. */
export const AvatarUrl = z.url({ protocol: /^https$/ }).max(2_000);

export const RegisterBody = z
  .object({
    email,
    password: NewPassword,
    first_name: name.optional(),
    last_name: name.optional(),
  })
  .meta({ id: "RegisterBody" });

/** `username` is an alias of `email` (CONFLICTS C-11). */
export const LoginBody = z
  .object({
    email: z.string().max(254).optional(),
    username: z.string().max(254).optional(),
    password: z.string().max(1000),
  })
  .transform((body, check) => {
    const address = body.email ?? body.username;
    if (address !== undefined) return { email: address, password: body.password };
    check.issues.push({
      code: "invalid_type",
      expected: "string",
      path: ["email"],
      input: undefined,
      message: "field required",
    });
    return z.NEVER;
  })
  .meta({ id: "LoginBody", ...anyOf("email", "username") });

export const LoginResult = z
  .object({ access_token: z.string(), token_type: z.literal("bearer"), user: User })
  .meta({ id: "LoginResult" });

/** Document 002 accepts any object; other fields are ignored. `avatar_url`: visitors see the picture; null removes it. */
export const ProfileChanges = bareOrWrapped(
  z.object({ first_name: name.optional(), last_name: name.optional(), avatar_url: AvatarUrl.nullable().optional() }),
).meta({ id: "ProfileChanges" });

export const PasswordChange = z
  .object({ current_password: z.string().max(1000), new_password: NewPassword })
  .meta({ id: "PasswordChange" });

export const PasswordChanged = z
  .object({ message: z.string(), access_token: z.string(), token_type: z.literal("bearer") })
  .meta({ id: "PasswordChanged" });

export const ResetRequest = z.object({ email }).meta({ id: "ResetRequest" });

const token = z.string().min(1).max(200);

export const ResetToken = z.object({ token }).meta({ id: "ResetToken" });

export const ResetTokenIsValid = z.object({ valid: z.literal(true) }).meta({ id: "ResetTokenIsValid" });

/** `password` is an alias of `new_password`. */
export const PasswordReset = z
  .object({ token, new_password: NewPassword.optional(), password: NewPassword.optional() })
  .transform((body, check) => {
    const newPassword = body.new_password ?? body.password;
    if (newPassword !== undefined) return { token: body.token, newPassword };
    check.issues.push({
      code: "invalid_type",
      expected: "string",
      path: ["new_password"],
      input: undefined,
      message: "field required",
    });
    return z.NEVER;
  })
  .meta({ id: "PasswordReset", ...anyOf("new_password", "password") });

/** `reset_at` is null while nothing has been counted; `window_seconds` is the length of a window. */
export const OwnLimits = z
  .object({
    limits: z.array(
      z.object({
        name: z.string(),
        limit: z.int(),
        remaining: z.int(),
        window_seconds: z.int(),
        reset_at: z.iso.datetime().nullable(),
      }),
    ),
  })
  .meta({ id: "OwnLimits" });

export const ActivityRecorded = z
  .object({ message: z.string(), last_activity_at: z.iso.datetime() })
  .meta({ id: "ActivityRecorded" });

export const Done = z.object({ message: z.string() }).meta({ id: "Done" });

/** `email`: the account's address, typed again. */
export const AccountClosing = z
  .object({ email: z.string().max(254), password: z.string().max(1000) })
  .meta({ id: "AccountClosing" });

/** `contacts`: as in the export of each. */
export const AccountExport = z
  .object({
    exported_at: z.iso.datetime(),
    user: User,
    operators: z.array(z.record(z.string(), z.unknown())),
    contacts: z.array(z.record(z.string(), z.unknown())),
    /** Dialogs that are with no contact. */
    other_dialogs: z.array(z.record(z.string(), z.unknown())),
  })
  .meta({ id: "AccountExport" });
