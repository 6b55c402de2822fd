/**
 * Every error code of the domain. The set is closed: each dialect has one exhaustive table from it to its wire.
 * `not_found` also stands for another tenant's record, so that the two cannot be told apart.
 */
export type DomainErrorCode =
  | "unauthenticated"
  | "token_expired"
  | "invalid_credentials"
  | "account_closed"
  | "account_blocked"
  | "forbidden"
  | "site_disabled"
  | "page_refused"
  | "not_found"
  | "not_a_member"
  | "team_not_found"
  | "knowledge_base_deleted"
  | "validation_failed"
  | "conflict"
  | "changed_elsewhere"
  | "email_taken"
  | "rate_limited"
  | "answer_limit_reached"
  | "insufficient_balance"
  | "invalid_amount"
  | "payment_failed"
  | "file_too_large"
  | "unsupported_format"
  | "upload_quota_exceeded"
  | "virus_detected"
  | "bot_already_exists"
  | "invalid_telegram_token"
  | "bot_startup_failed"
  | "channel_not_enabled"
  | "sender_not_configured"
  | "channel_token_expired"
  | "contact_blocked"
  | "recipient_opted_out"
  | "window_closed"
  | "template_not_found"
  | "template_not_approved"
  | "channel_refused"
  | "dialog_archived"
  | "handoff_held"
  | "handoff_not_active"
  | "newer_messages"
  | "operator_limit_reached"
  | "same_operator"
  | "dependency_failed";

/** One invalid field: `path` is its place in the domain input, `issue` is a text for a person. */
export interface FieldIssue {
  path: (string | number)[];
  issue: string;
  kind: "missing" | "invalid";
}

/**
 * The only error a verb throws. `reason` is an English sentence for a person; `params` carries values for the wire (for
 * example `retryAfterSeconds`, `limitBytes`, `issues`).
 */
export class DomainError extends Error {
  readonly code: DomainErrorCode;
  readonly params: DomainErrorParams;

  constructor(code: DomainErrorCode, reason: string, params: DomainErrorParams = {}) {
    super(reason);
    this.name = "DomainError";
    this.code = code;
    this.params = params;
  }
}

export interface DomainErrorParams {
  issues?: FieldIssue[];
  retryAfterSeconds?: number;
  limitBytes?: number;
  /** The exhausted rate limit; `resetAt` is milliseconds since the epoch. */
  allowance?: { limit: number; remaining: number; resetAt: number };
  [key: string]: unknown;
}
