import { ChannelFailure } from "../../domain/channels/channel-failure.ts";
import { twilioError } from "../../domain/channels/vendor/twilio-errors.ts";
import type { VendorError } from "../../domain/channels/vendor/vendor-error.ts";
import { retryAfter } from "../providers/retry-after.ts";

/** The pause after a 429 that names none, seconds. */
const defaultPause = 2;

/** Converts an error response of Twilio's API: `code`, `message` and `status` in JSON. */
export async function twilioFailureOf(response: Response): Promise<ChannelFailure> {
  const body = (await response.json().catch(() => null)) as { code?: unknown; message?: unknown } | null;
  const message = typeof body?.message === "string" ? body.message : null;
  const code = typeof body?.code === "number" ? body.code : 0;
  const pause = retryAfter(response.headers.get("retry-after"), defaultPause);
  if (response.status === 429) return failureOf(twilioError(20429), pause);
  if (response.status >= 500 || response.status === 408 || response.status < 400)
    return new ChannelFailure("unreachable", `Twilio answers ${response.status}.`);
  if (response.status === 401) return failureOf(twilioError(20003), pause);
  if (code === 0) return new ChannelFailure("refused", message ?? `Twilio answers ${response.status}.`);
  return failureOf(twilioError(code, message), pause);
}

function failureOf({ kind, text, isAccountWide = false }: VendorError, pause: number): ChannelFailure {
  return new ChannelFailure(kind, text, { retryAfterSeconds: kind === "rate_limited" ? pause : null, isAccountWide });
}
