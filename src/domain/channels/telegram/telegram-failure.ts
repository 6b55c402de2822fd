/**
 * Why Telegram did not do what it was asked. `unauthorized`: the token counts no more. `blocked`: the chat cannot be
 * reached, and trying again is of no use. `bad_entities`: the formatting. `migrated`: the group has another id now.
 * `refused`: anything else that will not pass on another try; `unreachable`: what may.
 */
export type TelegramFailureKind =
  | "unauthorized"
  | "blocked"
  | "rate_limited"
  | "bad_entities"
  | "migrated"
  | "refused"
  | "unreachable";

/** What the adapter throws; `message` is Telegram's own description and carries no token. */
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
}
