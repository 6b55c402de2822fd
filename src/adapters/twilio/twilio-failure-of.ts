import { ChannelFailure } from "../../domain/channels/channel-failure.ts";
import { twilioError } from "../../domain/channels/vendor/twilio-errors.ts";

/** The pause after a 429 that names none, seconds. */
const defaultPause = 2;

/** Converts an error response of Twilio's API: `code`, `message` and `status` in JSON. */
export async function twilioFailureOf(response: Response): Promise<ChannelFailure> {
  const body = (await response.json().catch(() => ({}))) as { code?: unknown; message?: unknown };
  const message = typeof body.message === "string" ? body.message : null;
  const code = typeof body.code === "number" ? body.code : 0;
  if (response.status === 429)
    return failureOf({ ...twilioError(20429), retryAfter: response.headers.get("retry-after") });
  if (response.status >= 500) return new ChannelFailure("unreachable", `Twilio answers ${response.status}.`);
  if (response.status === 401) return failureOf(twilioError(20003));
  if (code === 0) return new ChannelFailure("refused", message ?? `Twilio answers ${response.status}.`);
  return failureOf(twilioError(code, message));
}

function failureOf({ kind, text, isAccountWide = false, retryAfter = null }: Described): ChannelFailure {
  const seconds = retryAfter === null ? defaultPause : Number(retryAfter);
  const retryAfterSeconds = kind === "rate_limited" ? (Number.isFinite(seconds) ? seconds : defaultPause) : null;
  return new ChannelFailure(kind, text, { retryAfterSeconds, isAccountWide });
}

type Described = ReturnType<typeof twilioError> & { retryAfter?: string | null };
