/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  AccountAudit,
  AccountExport,
  ActivityRecorded,
  ChangePasswordRequest,
  CloseAccountRequest,
  Done,
  ForgotPasswordRequest,
  LogInRequest,
  LoginResult,
  OwnLimits,
  PasswordChanged,
  PatchMeRequest,
  PutMeRequest,
  ReadAccountAuditRequest,
  RegisterRequest,
  ResetPasswordRequest,
  ResetTokenIsValid,
  User,
  ValidateResetTokenRequest,
} from "./types.ts";

const registerOperation: Operation = { method: "POST", path: "/api/auth/register", kinds: ["anonymous"] };

/**
 * Create an account.
 *
 * If mail is configured, a confirmation code is sent to the address. You can log in without confirming it. Needs no
 * credential.
 *
 * `POST /api/auth/register`
 */
export function register(client: Client, input: RegisterRequest, options?: CallOptions): Promise<User> {
  return call(client, registerOperation, input, options);
}

const logInOperation: Operation = { method: "POST", path: "/api/auth/login", kinds: ["anonymous"] };

/**
 * Get an access token.
 *
 * Five wrong passwords for one address lock it for five minutes, except where its user has logged in before: these
 * clients have five attempts of their own. Needs no credential.
 *
 * `POST /api/auth/login`
 */
export function logIn(client: Client, input: LogInRequest, options?: CallOptions): Promise<LoginResult> {
  return call(client, logInOperation, input, options);
}

const logOutOperation: Operation = { method: "POST", path: "/api/auth/logout", kinds: ["bearer"] };

/**
 * End this session.
 *
 * The token is no longer accepted. An API token has no session: it stays valid until it is revoked. Called by any user
 * of the account.
 *
 * `POST /api/auth/logout`
 */
export function logOut(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<Done> {
  return call(client, logOutOperation, input, options);
}

const readMeOperation: Operation = { method: "GET", path: "/api/users/me", kinds: ["bearer"] };

/**
 * Read your own user.
 *
 * Called by any user of the account.
 *
 * `GET /api/users/me`
 */
export function readMe(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<User> {
  return call(client, readMeOperation, input, options);
}

const putMeOperation: Operation = { method: "PUT", path: "/api/users/me", kinds: ["bearer"] };

/**
 * Change your own name and picture.
 *
 * Called by any user of the account.
 *
 * `PUT /api/users/me`
 */
export function putMe(client: Client<"bearer">, input: PutMeRequest, options?: CallOptions): Promise<User> {
  return call(client, putMeOperation, input, options);
}

const patchMeOperation: Operation = { method: "PATCH", path: "/api/me", kinds: ["bearer"] };

/**
 * Change your own name and picture.
 *
 * Called by any user of the account.
 *
 * `PATCH /api/me`
 */
export function patchMe(client: Client<"bearer">, input: PatchMeRequest, options?: CallOptions): Promise<User> {
  return call(client, patchMeOperation, input, options);
}

const changePasswordOperation: Operation = { method: "POST", path: "/api/users/change-password", kinds: ["bearer"] };

/**
 * Change your own password.
 *
 * Ends every session of the user, including this one. Continue with the token in the response. Five wrong passwords in
 * five minutes, as for logins. Called by any user of the account.
 *
 * `POST /api/users/change-password`
 */
export function changePassword(
  client: Client<"bearer">,
  input: ChangePasswordRequest,
  options?: CallOptions,
): Promise<PasswordChanged> {
  return call(client, changePasswordOperation, input, options);
}

const updateActivityOperation: Operation = { method: "POST", path: "/api/update-activity", kinds: ["bearer"] };

/**
 * Report activity.
 *
 * Called by any user of the account.
 *
 * `POST /api/update-activity`
 */
export function updateActivity(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<ActivityRecorded> {
  return call(client, updateActivityOperation, input, options);
}

const readMyRateLimitsOperation: Operation = { method: "GET", path: "/api/me/rate-limits", kinds: ["bearer"] };

/**
 * Read your rate limits.
 *
 * Every group of limits with the remaining allowance in its window. This request counts towards the general limit.
 * Called by any user of the account.
 *
 * `GET /api/me/rate-limits`
 */
export function readMyRateLimits(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<OwnLimits> {
  return call(client, readMyRateLimitsOperation, input, options);
}

const readAccountAuditOperation: Operation = { method: "GET", path: "/api/account/audit", kinds: ["bearer"] };

/**
 * Read your account's audit log.
 *
 * Who changed what: settings, team, knowledge, channels, tokens, money. Newest first; a page goes on where the last
 * one ended, whatever was added meanwhile. What administrators of the platform do is in a log of its own. Called by an
 * owner of the account.
 *
 * `GET /api/account/audit`
 */
export function readAccountAudit(
  client: Client<"bearer">,
  input: ReadAccountAuditRequest = {},
  options?: CallOptions,
): Promise<AccountAudit> {
  return call(client, readAccountAuditOperation, input, options);
}

/**
 * All pages: Read your account's audit log.
 *
 * Who changed what: settings, team, knowledge, channels, tokens, money. Newest first; a page goes on where the last
 * one ended, whatever was added meanwhile. What administrators of the platform do is in a log of its own. Called by an
 * owner of the account.
 *
 * `GET /api/account/audit`
 */
export function allAccountAudit(
  client: Client<"bearer">,
  input: ReadAccountAuditRequest = {},
  options?: CallOptions,
): AsyncGenerator<AccountAudit["entries"][number], void, undefined> {
  return eachItem<AccountAudit["entries"][number]>(
    (each: typeof input, settings?: CallOptions) => readAccountAudit(client, each, settings),
    input,
    { by: "before", next: "next_before", items: "entries" },
    options,
  );
}

const forgotPasswordOperation: Operation = { method: "POST", path: "/api/forgot-password", kinds: ["anonymous"] };

/**
 * Request a password reset by e-mail.
 *
 * The response is the same whether the address has an account or not. Five requests an hour. Needs no credential.
 *
 * `POST /api/forgot-password`
 */
export function forgotPassword(client: Client, input: ForgotPasswordRequest, options?: CallOptions): Promise<Done> {
  return call(client, forgotPasswordOperation, input, options);
}

const validateResetTokenOperation: Operation = {
  method: "POST",
  path: "/api/validate-reset-token",
  kinds: ["anonymous"],
};

/**
 * Check whether a password reset token is still valid.
 *
 * Needs no credential.
 *
 * `POST /api/validate-reset-token`
 */
export function validateResetToken(
  client: Client,
  input: ValidateResetTokenRequest,
  options?: CallOptions,
): Promise<ResetTokenIsValid> {
  return call(client, validateResetTokenOperation, input, options);
}

const resetPasswordOperation: Operation = { method: "POST", path: "/api/reset-password", kinds: ["anonymous"] };

/**
 * Set a new password with a reset token.
 *
 * The token works once. All sessions of the user end; log in with the new password. Needs no credential.
 *
 * `POST /api/reset-password`
 */
export function resetPassword(client: Client, input: ResetPasswordRequest, options?: CallOptions): Promise<Done> {
  return call(client, resetPasswordOperation, input, options);
}

const exportAccountOperation: Operation = { method: "GET", path: "/api/account/export", kinds: ["bearer"] };

/**
 * Export the personal data of your account.
 *
 * Your user, your operators, your contacts with all their dialogs, and the dialogs with no contact, of groups for
 * example. Internal notes are not in it. Called by an owner of the account.
 *
 * `GET /api/account/export`
 */
export function exportAccount(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<AccountExport> {
  return call(client, exportAccountOperation, input, options);
}

const closeAccountOperation: Operation = { method: "POST", path: "/api/account/close", kinds: ["bearer"] };

/**
 * Close your account for good.
 *
 * `email` is the account's address again. Nobody can log in any more, bots and widgets stop, and all data except the
 * ledger is deleted. It cannot be undone. Called by an owner of the account.
 *
 * `POST /api/account/close`
 */
export function closeAccount(
  client: Client<"bearer">,
  input: CloseAccountRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, closeAccountOperation, input, options);
}
