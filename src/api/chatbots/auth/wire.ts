import * as z from "zod";
import { usernamePattern } from "../../../domain/people/account/rules.ts";
import { apiTokenScopes } from "../../../domain/people/api-tokens/types.ts";
import { anyOf, Id, NewPassword } from "../../kit/fields.ts";
import { enveloped, listOf } from "../envelope.ts";

const exampleUser = {
  ...{ id: 1, username: "ann", email: "ann@example.com", firstName: "Ann", lastName: "Smith" },
  ...{ avatarUrl: null, role: "user" as const, isEmailConfirmed: true, createdAt: "2026-11-01T09:30:00.000Z" },
};

export const User = z
  .object({
    id: z.int(),
    username: z.string().nullable(),
    email: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    avatarUrl: z.string().nullable(),
    role: z.enum(["user", "operator", "admin"]),
    isEmailConfirmed: z.boolean(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: "User", examples: [exampleUser] });

const email = z.email().max(254);
const name = z.string().max(100);
export const Username = z
  .string()
  .regex(usernamePattern, "must have 2 to 64 letters, digits, dots, dashes or underscores");

export const NewUser = z
  .object({
    email,
    password: NewPassword,
    username: Username.optional(),
    firstName: name.optional(),
    lastName: name.optional(),
  })
  .meta({ id: "NewUser", examples: [{ username: "ann", email: "ann@example.com", password: "a-sound-password" }] });

/** `email` may be a user name, and `username` an address (CONFLICTS C-11). */
export const Login = z
  .object({
    username: z.string().max(254).optional(),
    email: z.string().max(254).optional(),
    password: z.string().max(1000),
  })
  .refine(({ username, email: address }) => (username ?? address) !== undefined, {
    path: ["username"],
    message: "field required",
  })
  .meta({ id: "Login", ...anyOf("username", "email"), examples: [{ username: "ann", password: "a-sound-password" }] });

const exampleTokens = {
  ...{ accessToken: "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl", tokenType: "Bearer" as const, expiresIn: 900 },
  ...{ refreshToken: "swr_3q2-7wEPhZ", refreshExpiresAt: "2026-12-29T10:00:00.000Z" },
};

const tokens = {
  accessToken: z.string(),
  tokenType: z.literal("Bearer"),
  /** Seconds. */
  expiresIn: z.int(),
  refreshToken: z.string(),
  refreshExpiresAt: z.iso.datetime(),
};

export const Tokens = enveloped(z.object(tokens).meta({ id: "Tokens", examples: [exampleTokens] })).meta({
  id: "TokensResult",
});

export const Session = enveloped(
  z.object({ ...tokens, user: User }).meta({ id: "Session", examples: [{ ...exampleTokens, user: exampleUser }] }),
).meta({ id: "SessionResult" });

export const UserResult = enveloped(User).meta({ id: "UserResult" });

export const Refresh = z
  .object({ refreshToken: z.string().min(1).max(200) })
  .meta({ id: "Refresh", examples: [{ refreshToken: "swr_3q2-7wEPhZ" }] });

export const ProfileChanges = z
  .object({
    username: Username.optional(),
    firstName: name.optional(),
    lastName: name.optional(),
    avatarUrl: z
      .url({ protocol: /^https$/ })
      .max(2_000)
      .nullable()
      .optional(),
  })
  .meta({ id: "ProfileChanges", examples: [{ firstName: "Anna" }] });

export const ResetRequest = z
  .object({ email })
  .meta({ id: "PasswordResetRequest", examples: [{ email: "ann@example.com" }] });

export const PasswordReset = z
  .object({ token: z.string().min(1).max(200), newPassword: z.string().max(1000) })
  .meta({ id: "PasswordReset", examples: [{ token: "mailed-token", newPassword: "another-sound-password" }] });

const Scope = z.enum(apiTokenScopes);

export const NewApiKey = z
  .object({
    name: z.string().trim().min(1).max(100).default("API key"),
    scopes: z
      .array(Scope)
      .min(1)
      .max(apiTokenScopes.length)
      .default([...apiTokenScopes]),
    expiresAt: z.iso.datetime({ offset: true }).nullable().default(null),
  })
  .meta({ id: "NewApiKey", examples: [{ name: "Shop", scopes: ["read", "conversation"] }] });

const exampleKey = {
  ...{ id: 3, name: "Shop", key: "swb_...Ku8a", scopes: ["read" as const, "conversation" as const] },
  ...{ expiresAt: null, lastUsedAt: null, createdAt: "2026-11-29T10:00:00.000Z" },
};

/** `key` is masked, except in the response to its creation. */
export const ApiKey = z
  .object({
    id: z.int(),
    name: z.string(),
    key: z.string(),
    scopes: z.array(Scope),
    expiresAt: z.iso.datetime().nullable(),
    /** To the hour. */
    lastUsedAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: "ApiKey", examples: [exampleKey] });

export const ApiKeyResult = enveloped(ApiKey).meta({ id: "ApiKeyResult" });
export const ApiKeyList = listOf(ApiKey).meta({ id: "ApiKeyList" });
export const ApiKeyPath = z.object({ keyId: Id });
