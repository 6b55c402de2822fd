/**
 * Why a request to Telegram failed. `unauthorized`: the token is invalid. `blocked`: the chat is unreachable, and
 * retries are useless. `bad_entities`: invalid formatting. `migrated`: the group has another id now. `refused`: another
 * permanent failure; `unreachable`: a temporary failure.
 */
export type TelegramFailureKind =
  | "unauthorized"
  | "blocked"
  | "rate_limited"
  | "bad_entities"
  | "migrated"
  | "refused"
  | "unreachable";

/** Thrown by the adapter; `message` is Telegram's own description and contains no token. */
export class TelegramFailure extends Error {
  readonly kind: TelegramFailureKind;
  readonly retryAfterSeconds: number | null;
  readonly migratedTo: string | null;

  constructor(
    kind: TelegramFailureKind,
    message: string,
    {
      retryAfterSeconds = null,
      migratedTo = null,
    }: { retryAfterSeconds?: number | null; migratedTo?: string | null } = {},
  ) {
    super(message);
    this.name = "TelegramFailure";
    this.kind = kind;
    this.retryAfterSeconds = retryAfterSeconds;
    this.migratedTo = migratedTo;
  }

  /** Whether another attempt may succeed. */
  get isTemporary(): boolean {
    return this.kind === "unreachable" || this.kind === "rate_limited";
  }
}
