import * as z from "zod";
import { DomainError, type DomainErrorCode } from "../../domain/errors.ts";
import type { Dialect } from "../kit/dialect.ts";
import { sentenceOf } from "../kit/issues.ts";
import { refusalHeaders } from "../kit/limit-headers.ts";
import type { Written } from "../kit/respond.ts";
import { type ErrorCode, errorCodes } from "./error-codes.ts";

/** Document 004's form. `errors` and `changed` are ours: every invalid field, and what somebody else has changed. */
export const ErrorBody = z
  .object({
    status: z.literal("error"),
    message: z.string(),
    code: z.enum(errorCodes),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
    changed: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({
    id: "ErrorBody",
    examples: [{ status: "error", message: "No such conversation.", code: "NOT_FOUND" }],
  });

interface WireError {
  status: number;
  code: ErrorCode;
}

const unauthorized: WireError = { status: 401, code: "UNAUTHORIZED" };
const forbidden: WireError = { status: 403, code: "FORBIDDEN" };
const notFound: WireError = { status: 404, code: "NOT_FOUND" };
const invalid: WireError = { status: 400, code: "VALIDATION_ERROR" };
const conflict: WireError = { status: 409, code: "CONFLICT" };
const tooMany: WireError = { status: 429, code: "RATE_LIMIT_EXCEEDED" };
const noBalance: WireError = { status: 402, code: "INSUFFICIENT_BALANCE" };
const unavailable: WireError = { status: 503, code: "SERVICE_UNAVAILABLE" };

/** The document gives a status to 429 only. Codes that it does not have are ours: 402, 413 and 503. */
const table: Record<DomainErrorCode, WireError> = {
  unauthenticated: unauthorized,
  token_expired: unauthorized,
  invalid_credentials: unauthorized,
  account_closed: unauthorized,
  account_blocked: unauthorized,
  forbidden,
  site_disabled: forbidden,
  page_refused: forbidden,
  not_found: notFound,
  not_a_member: notFound,
  team_not_found: notFound,
  knowledge_base_deleted: notFound,
  validation_failed: invalid,
  conflict,
  changed_elsewhere: { status: 412, code: "CHANGED_ELSEWHERE" },
  email_taken: conflict,
  rate_limited: tooMany,
  answer_limit_reached: tooMany,
  insufficient_balance: noBalance,
  invalid_amount: invalid,
  payment_failed: invalid,
  file_too_large: { status: 413, code: "PAYLOAD_TOO_LARGE" },
  unsupported_format: invalid,
  upload_quota_exceeded: tooMany,
  virus_detected: invalid,
  bot_already_exists: conflict,
  invalid_telegram_token: invalid,
  bot_startup_failed: unavailable,
  channel_not_enabled: invalid,
  sender_not_configured: notFound,
  channel_token_expired: invalid,
  contact_blocked: forbidden,
  recipient_opted_out: forbidden,
  window_closed: conflict,
  template_not_found: notFound,
  template_not_approved: conflict,
  channel_refused: invalid,
  dialog_archived: conflict,
  handoff_held: conflict,
  handoff_not_active: conflict,
  newer_messages: conflict,
  operator_limit_reached: conflict,
  same_operator: conflict,
  dependency_failed: unavailable,
};

export const errors: Dialect["errors"] = {
  schema: ErrorBody,
  formsOf: (code) => [{ ...table[code], example: exampleOf(table[code].code) }],
  write: writeError,
  unrouted: (status) =>
    status === 404
      ? { status, body: bodyOf("NOT_FOUND", "There is no such endpoint.") }
      : { status, body: bodyOf("METHOD_NOT_ALLOWED", "This endpoint does not have this method.") },
  unexpected: (requestId) => ({
    status: 500,
    body: bodyOf("SERVER_ERROR", `Internal server error. Contact support with request ID: ${requestId}`),
  }),
};

/** What the reference shows for a code. */
const messages: Partial<Record<ErrorCode, string>> = {
  UNAUTHORIZED: "Token expired or invalid. Please login again.",
  FORBIDDEN: 'Insufficient permissions. This API key needs the scope "manage" for this.',
  NOT_FOUND: "No such conversation.",
  VALIDATION_ERROR: "name: Too small: expected string to have >=1 characters",
  CONFLICT: "Somebody else has taken over this conversation.",
  CHANGED_ELSEWHERE: "Changed by somebody else meanwhile: name. Nothing was saved.",
  PAYLOAD_TOO_LARGE: "The body is larger than 1 MiB.",
  RATE_LIMIT_EXCEEDED: "Too many requests. Try again in 40 seconds.",
  INSUFFICIENT_BALANCE: "The balance of the account is too low for an answer.",
  SERVICE_UNAVAILABLE: "Something that the request needs does not answer. Try again.",
};

function exampleOf(code: ErrorCode) {
  const body = bodyOf(code, messages[code] ?? code);
  if (code !== "VALIDATION_ERROR") return body;
  return { ...body, errors: [{ field: "name", message: "Too small: expected string to have >=1 characters" }] };
}

function writeError(error: DomainError): Written {
  const { status, code } = table[error.code];
  const issues = error.params.issues?.map(({ path, ...issue }) => ({ ...issue, path: pathOf(path) }));
  const named = issues === undefined ? error : new DomainError(error.code, error.message, { ...error.params, issues });
  const fields = issues?.map(({ path, issue }) => ({ field: path.join("."), message: issue })) ?? [];
  const { changed } = error.params;
  const body = {
    ...bodyOf(code, sentenceOf(named)),
    ...(fields.length === 0 ? {} : { errors: fields }),
    ...(changed === undefined ? {} : { changed }),
  };
  return { status, body, headers: refusalHeaders(error.params) };
}

/** The place of a field as a client sends it. Verbs name fields in snake case; names below the first one are the client's own. */
function pathOf(path: (string | number)[]): (string | number)[] {
  const [first, ...below] = path[0] === "body" || path[0] === "query" || path[0] === "path" ? path.slice(1) : path;
  if (typeof first !== "string") return first === undefined ? [] : [first, ...below];
  return [first.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()), ...below];
}

function bodyOf(code: ErrorCode, message: string) {
  return { status: "error" as const, message, code };
}
