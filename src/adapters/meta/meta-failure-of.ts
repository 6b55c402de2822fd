import { ChannelFailure } from "../../domain/channels/channel-failure.ts";
import { metaError } from "../../domain/channels/vendor/meta-errors.ts";
import type { VendorError } from "../../domain/channels/vendor/vendor-error.ts";
import { retryAfter } from "../providers/retry-after.ts";

/** Pauses after a limit that names none, seconds. To one visitor WhatsApp takes a message in six seconds. */
const accountPause = 5;
const pairPause = 6;

/** Converts an error response of the Graph API: `error` with `code`, `message`, `is_transient` and `error_data.details`. */
export async function metaFailureOf(response: Response): Promise<ChannelFailure> {
  const body = (await response.json().catch(() => null)) as { error?: MetaError } | null;
  const { code, message, error_data: data, is_transient: isTransient } = body?.error ?? {};
  const known = typeof code === "number" ? metaError(code, data?.details ?? message ?? null) : null;
  const { kind, text, isAccountWide = false } = known?.kind === "refused" || known === null ? byStatus() : known;
  const pause = isAccountWide ? accountPause : pairPause;
  const retryAfterSeconds = kind === "rate_limited" ? retryAfter(response.headers.get("retry-after"), pause) : null;
  return new ChannelFailure(kind, text, { retryAfterSeconds, isAccountWide });

  /** What the status says, where the code says nothing that would help. */
  function byStatus(): VendorError {
    const { status } = response;
    const says = known?.text ?? `Meta answers ${status}.`;
    if (status === 429) return { kind: "rate_limited", text: "Meta receives too many requests.", isAccountWide: true };
    if (status >= 500 || status === 408 || status < 400 || isTransient === true)
      return { kind: "unreachable", text: says };
    return known ?? { kind: status === 401 ? "unauthorized" : "refused", text: says };
  }
}

interface MetaError {
  code?: number;
  message?: string;
  error_data?: { details?: string };
  is_transient?: boolean;
}
