import { ChatModelError, type ChatModelFailure } from "../../domain/assistants/chat-model/ports.ts";

/**
 * Classifies a provider's error by its HTTP status (null when there is none: an error inside a stream, or one thrown by
 * a binding) and its message. `retryAfter` is the header's value. Workers AI codes: 3040 is out of capacity, 3036 the
 * daily allowance, 5007 an unknown model. The error keeps the first 300 characters of the provider's message.
 */
export function chatErrorOf(status: number | null, words: string, retryAfter: string | null): ChatModelError {
  const message = `The provider answered ${status ?? "an error"}: ${words.slice(0, 300)}`;
  return new ChatModelError(failureOf(status, words), message, milliseconds(retryAfter));
}

/** An exhausted quota also has status 429, and waiting does not help. */
const quotaPattern = /insufficient_quota|exceeded your current quota|billing_(hard_limit_reached|not_active)/i;

function failureOf(status: number | null, words: string): ChatModelFailure {
  const known = status ?? Number(/\b(40[0134]|408|413|422|429|50[0-4]|529)\b/.exec(words)?.[1] ?? 0);
  if (/\b3040\b|out of capacity|capacity temporarily|overloaded/i.test(words)) return "out_of_capacity";
  if (known === 402 || quotaPattern.test(words)) return "insufficient_quota";
  if (known === 429 || /\b3036\b|rate.?limit|too many requests/i.test(words)) return "rate_limited";
  if (/model_not_found|does not have access to model/i.test(words)) return "model_unavailable";
  if (known === 401 || known === 403 || /invalid_api_key|authentication/i.test(words)) return "unauthorized";
  if (known === 408 || known === 504 || /\b300[78]\b|timed? ?out/i.test(words)) return "timeout";
  if (known === 503 || known === 529) return "out_of_capacity";
  if ((known >= 400 && known < 500) || /\b50(0[4-9]|1\d)\b|context_length|invalid_request/i.test(words))
    return "refused";
  return "unreachable";
}

/** Milliseconds from seconds or an HTTP date (RFC 9110); null when it is neither. */
function milliseconds(retryAfter: string | null): number | null {
  if (retryAfter === null || retryAfter.trim() === "") return null;
  const seconds = Number(retryAfter);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}
