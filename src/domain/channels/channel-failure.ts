/**
 * Why a request to a channel's provider failed.
 * - `unauthorized`: the credentials are wrong; `expired`: they were valid and have expired. The account cannot send.
 * - `blocked`: the visitor cannot be reached, and retries are useless; `opted_out`: the visitor has asked for no more messages.
 * - `unknown_number`: the number does not exist, or cannot receive messages of this channel.
 * - `window_closed`: free text is not allowed, because the visitor has not written for too long.
 * - `template_missing`, `template_mismatch`: the provider does not know the template, or not with these values.
 * - `rate_limited`: too many messages; `isAccountWide` when the whole account must pause.
 * - `migrated`: the chat has another id now.
 * - `refused`: another permanent failure; `unreachable`: a temporary one.
 */
export type ChannelFailureKind =
  | "unauthorized"
  | "expired"
  | "blocked"
  | "opted_out"
  | "unknown_number"
  | "window_closed"
  | "template_missing"
  | "template_mismatch"
  | "rate_limited"
  | "migrated"
  | "refused"
  | "unreachable";

/** Thrown by channels; `message` is for operators, in the provider's own words where it has any, and contains no secret. */
export class ChannelFailure extends Error {
  readonly kind: ChannelFailureKind;
  readonly retryAfterSeconds: number | null;
  readonly migratedTo: string | null;
  readonly isAccountWide: boolean;

  constructor(
    kind: ChannelFailureKind,
    message: string,
    {
      retryAfterSeconds = null,
      migratedTo = null,
      isAccountWide = false,
    }: { retryAfterSeconds?: number | null; migratedTo?: string | null; isAccountWide?: boolean } = {},
  ) {
    super(message);
    this.name = "ChannelFailure";
    this.kind = kind;
    this.retryAfterSeconds = retryAfterSeconds;
    this.migratedTo = migratedTo;
    this.isAccountWide = isAccountWide;
  }

  /** Whether another attempt may succeed. */
  get isTemporary(): boolean {
    return this.kind === "unreachable" || this.kind === "rate_limited";
  }
}
