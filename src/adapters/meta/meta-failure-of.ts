import { ChannelFailure } from "../../domain/channels/channel-failure.ts";
import { metaError } from "../../domain/channels/vendor/meta-errors.ts";

/** Pauses after a limit, seconds: Meta names none. To one visitor WhatsApp takes a message in six seconds. */
const accountPause = 5;
const pairPause = 6;

/** Converts an error response of the Graph API: `error` with `code`, `message` and `error_data.details`. */
export async function metaFailureOf(response: Response): Promise<ChannelFailure> {
  const body = (await response.json().catch(() => ({}))) as { error?: MetaError };
  const { code, message, error_data: data } = body.error ?? {};
  if (typeof code !== "number") {
    const kind = response.status >= 500 ? "unreachable" : response.status === 401 ? "unauthorized" : "refused";
    return new ChannelFailure(kind, `Meta answers ${response.status}.`);
  }
  const { kind, text, isAccountWide = false } = metaError(code, data?.details ?? message ?? null);
  const retryAfterSeconds = kind === "rate_limited" ? (isAccountWide ? accountPause : pairPause) : null;
  return new ChannelFailure(kind, text, { retryAfterSeconds, isAccountWide });
}

interface MetaError {
  code?: number;
  message?: string;
  error_data?: { details?: string };
}
