import * as z from "zod";
import { DomainError, type DomainErrorCode } from "../../domain/errors.ts";
import type { Dialect, ErrorForm } from "../kit/dialect.ts";
import { fieldsOf, sentenceOf } from "../kit/issues.ts";
import { refusalHeaders } from "../kit/limit-headers.ts";
import type { Written } from "../kit/respond.ts";
import type { Route } from "../kit/route.ts";
import { type ErrorCode, errorCodes } from "./error-codes.ts";

/** Document 003's form. `code` equals `error` and is missing where the document has none (CONFLICTS S3-6, S3-13). */
export const ErrorBody = z
  .object({
    ok: z.literal(false),
    error: z.enum(errorCodes),
    code: z.enum(errorCodes).optional(),
    message: z.union([z.string(), z.record(z.string(), z.array(z.string()))]),
    status: z.int(),
  })
  .meta({ id: "ErrorBody" });

interface WireError {
  status: number;
  code: ErrorCode;
  /** Fixed, or made from the error. */
  message: string | ((error: DomainError) => string | Record<string, string[]>);
  /** Written without `code`, as the document shows it on this route. */
  isBare?: true;
}

const reason = (error: DomainError) => error.message;

const invalidToken: WireError = { status: 401, code: "JWT_SIGNATURE_EXCEPTION", message: "Invalid JWT token" };
const badRequest: WireError = { status: 400, code: "BAD_REQUEST", message: sentenceOf };
const conflict: WireError = { status: 409, code: "CONFLICT", message: reason };
const forbidden: WireError = { status: 403, code: "FORBIDDEN", message: reason };

const contactBlocked: WireError = {
  status: 400,
  code: "CONTACT_IS_BLOCKED",
  message: "Conversation cannot be created for blocked contact.",
};
const notCreated: WireError = {
  status: 400,
  code: "CONVERSATION_NOT_CREATED",
  message: "Conversation is not created due to user limit validation",
};
const notCreatedNow: WireError = {
  status: 400,
  code: "CONVERSATION_CREATION_EXCEPTION",
  message: "Conversation is not created. Please try again after some time.",
};

/** What an error is on a route that says nothing else about it. Codes that document 003 does not have are ours. */
const table: Record<DomainErrorCode, WireError> = {
  unauthenticated: invalidToken,
  token_expired: invalidToken,
  invalid_credentials: invalidToken,
  account_closed: invalidToken,
  account_blocked: invalidToken,
  forbidden,
  site_disabled: forbidden,
  page_refused: forbidden,
  not_found: { status: 404, code: "CONVERSATION_NOT_FOUND", message: "Conversation is not available." },
  not_a_member: badRequest,
  team_not_found: { status: 400, code: "TEAM_NOT_FOUND", message: "Team does not exist." },
  knowledge_base_deleted: badRequest,
  validation_failed: badRequest,
  conflict,
  email_taken: conflict,
  rate_limited: { status: 429, code: "RATE_LIMIT_EXCEEDED", message: reason },
  answer_limit_reached: { status: 429, code: "RATE_LIMIT_EXCEEDED", message: reason },
  insufficient_balance: { status: 400, code: "INSUFFICIENT_BALANCE", message: reason },
  invalid_amount: badRequest,
  payment_failed: badRequest,
  file_too_large: { status: 413, code: "FILE_TOO_LARGE", message: reason },
  unsupported_format: badRequest,
  upload_quota_exceeded: { status: 429, code: "RATE_LIMIT_EXCEEDED", message: reason },
  virus_detected: badRequest,
  bot_already_exists: badRequest,
  invalid_telegram_token: badRequest,
  bot_startup_failed: { status: 500, code: "INTERNAL_ERROR", message: reason },
  dialog_archived: {
    status: 400,
    code: "CONVERSATION_CLOSED",
    message: "Assignee cannot be changed on closed conversation.",
  },
  channel_not_enabled: {
    status: 400,
    code: "CHANNEL_NOT_ENABLED",
    message: "This channel is not enabled in the account.",
  },
  sender_not_configured: {
    status: 404,
    code: "PHONE_NUMBER_IS_NOT_CONFIGURED",
    message: "’From’ phone number is not configured in the account.",
  },
  channel_token_expired: {
    status: 400,
    code: "CHANNEL_TOKEN_EXPIRED",
    message: "Token used to configure the channel is expired. Please reconfigure the channel.",
  },
  channel_refused: notCreatedNow,
  template_not_found: {
    status: 404,
    code: "WHATSAPP_TEMPLATE_NOT_FOUND",
    message: "WhatsApp template is not available in the account.",
  },
  template_not_approved: { status: 404, code: "TEMPLATE_NOT_APPROVED", message: "Oops, template is not approved" },
  window_closed: notCreated,
  recipient_opted_out: contactBlocked,
  contact_blocked: contactBlocked,
  handoff_held: conflict,
  handoff_not_active: {
    status: 400,
    code: "CONVERSATION_ASSIGNED_TO_BOT",
    message: "Agent message cannot be sent on bot assigned conversation.",
  },
  newer_messages: conflict,
  changed_elsewhere: { ...conflict, status: 412 },
  operator_limit_reached: conflict,
  same_operator: {
    status: 400,
    code: "ASSIGNEE_CHANGE_EXCEPTION",
    message: "By and To user are same. Can not assign conversation to same user.",
  },
  dependency_failed: { status: 503, code: "SERVICE_UNAVAILABLE", message: reason },
};

type Overrides = Partial<Record<DomainErrorCode, WireError>>;

/** The routes under `/api/v1/ai`. */
const knowledgeRoutes: Overrides = {
  unauthenticated: { ...invalidToken, isBare: true },
  token_expired: { ...invalidToken, isBare: true },
  account_closed: { status: 404, code: "ACCOUNT_DETAILS_NOT_FOUND", message: "Account Details are Not Found!" },
  account_blocked: {
    status: 401,
    code: "UNAUTHORIZED_FEATURE",
    message: "Please reach out to support to use this feature",
  },
  not_found: { status: 404, code: "KNOWLEDGE_BASE_NOT_FOUND", message: "KnowledgeBase Not Found in DB!" },
  knowledge_base_deleted: {
    ...badRequest,
    message: ({ params }) => `Knowledge base does not belong to the account(${params["accountId"]})`,
  },
};

const wrongToken: WireError = {
  ...{ status: 401, code: "UNAUTHORIZED", message: "Invalid token. Provide the valid account token." },
  isBare: true,
};

/** The routes under `/v1/accounts`. */
const accountRoutes: Overrides = {
  unauthenticated: wrongToken,
  token_expired: wrongToken,
  account_closed: wrongToken,
  account_blocked: wrongToken,
  validation_failed: { ...badRequest, message: fieldsOf, isBare: true },
};

const invalidData: WireError = { status: 400, code: "INVALID_DATA", message: sentenceOf };
const invalidReason: WireError = { ...invalidData, message: reason };
const notSent: WireError = {
  status: 400,
  code: "MESSAGE_NOT_SENT",
  message: "Message is not sent due to user limit validation.",
};

/** By the id of the route. */
const ofRoute: Record<string, Overrides> = {
  uploadSources: knowledgeRoutes,
  readSourceStatus: knowledgeRoutes,
  listBots: accountRoutes,
  setWebhook: {
    ...accountRoutes,
    validation_failed: { ...badRequest, message: (error) => fieldsOf(error, { url: "webhook_url" }), isBare: true },
  },
  createConversation: {
    unauthenticated: { ...invalidToken, isBare: true },
    token_expired: { ...invalidToken, isBare: true },
    account_closed: { ...invalidToken, isBare: true },
    account_blocked: { ...invalidToken, isBare: true },
  },
  setConversationVariables: {
    ...accountRoutes,
    not_found: { status: 404, code: "CONVERSATION_NOT_FOUND", message: "Conversation is not found" },
    validation_failed: {
      ...{ ...badRequest, isBare: true },
      message: (error) => fieldsOf(error, { email: "variables", phone: "variables" }),
    },
  },
  sendAgentMessage: {
    window_closed: notSent,
    template_not_found: invalidReason,
    template_not_approved: invalidReason,
    validation_failed: invalidData,
    not_a_member: invalidData,
    virus_detected: invalidData,
  },
  changeConversation: { validation_failed: invalidData, not_a_member: invalidData },
};

const notClosed: WireError = {
  ...{ status: 400, code: "CONVERSATION_NOT_CLOSED" },
  message: "Conversation is not closed due to user limit validation.",
};
const notChanged: WireError = {
  ...{ status: 400, code: "ASSIGNEE_NOT_CHANGED" },
  message: "Assignee is not changed due to user limit validationt.",
};

/** What the parts of a route do that have errors of their own. */
const ofAct = {
  create: {
    ...{ handoff_held: notCreated, operator_limit_reached: notCreated, not_a_member: notCreated },
    dependency_failed: notCreatedNow,
  },
  send: { handoff_held: notSent, rate_limited: notSent },
  close: { handoff_held: notClosed, not_a_member: notClosed },
  assign: { handoff_held: notChanged, operator_limit_reached: notChanged, not_a_member: notChanged },
} satisfies Record<string, Overrides>;

/** Runs a verb; its errors are written as those of the act. */
export async function inTermsOf<T>(act: keyof typeof ofAct, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(error.code, error.message, { ...error.params, act });
  }
}

export const errors: Dialect["errors"] = {
  schema: ErrorBody,
  formsOf,
  write: writeError,
  unrouted: (status) =>
    status === 404
      ? written({ status, code: "NOT_FOUND" }, "There is no such endpoint.")
      : written({ status, code: "METHOD_NOT_ALLOWED" }, "This endpoint does not have this method."),
  unexpected: (requestId) =>
    written(
      { status: 500, code: "INTERNAL_ERROR" },
      `Internal server error. Contact support with request ID: ${requestId}`,
    ),
};

/** The acts of routes that have some. */
const actsOf: Record<string, (keyof typeof ofAct)[]> = {
  createConversation: ["create"],
  sendAgentMessage: ["send"],
  changeConversation: ["close", "assign"],
};

/** Errors that a route also has before its acts begin. */
const beforeActs: readonly DomainErrorCode[] = ["rate_limited", "dependency_failed"];

function formsOf(code: DomainErrorCode, { id }: Route): [ErrorForm, ...ErrorForm[]] {
  const acts = actsOf[id] ?? [];
  const overrides = acts.flatMap((act) => (ofAct[act] as Overrides)[code] ?? []);
  const own = ofRoute[id]?.[code] ?? table[code];
  const [first, ...others] = overrides.map(formOf);
  if (first === undefined) return [formOf(own)];
  return [first, ...others, ...(overrides.length < acts.length || beforeActs.includes(code) ? [formOf(own)] : [])];
}

function formOf(wire: WireError): ErrorForm {
  const message = typeof wire.message === "string" ? wire.message : "What is wrong, in words.";
  return { status: wire.status, code: wire.code, example: written(wire, message).body };
}

function writeError(error: DomainError, _request: Request, route: Route | null): Written {
  const act: Overrides = ofAct[error.params["act"] as keyof typeof ofAct] ?? {};
  const own: Overrides = (route === null ? undefined : ofRoute[route.id]) ?? {};
  const wire = act[error.code] ?? own[error.code] ?? table[error.code];
  const { message } = wire;
  const text = typeof message === "string" ? message : message(error);
  return { ...written(wire, text), headers: refusalHeaders(error.params) };
}

function written(
  { status, code, isBare }: Omit<WireError, "message">,
  message: string | Record<string, string[]>,
): Written {
  return { status, body: { ok: false, error: code, ...(isBare ? {} : { code }), message, status } };
}
