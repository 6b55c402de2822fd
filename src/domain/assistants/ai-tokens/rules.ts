import type { ChatModelFailure } from "../chat-model/ports.ts";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** The first rest after a failure and the longest one, milliseconds. What only a person mends rests longest. */
const rests: Partial<Record<ChatModelFailure, { firstMs: number; longestMs: number }>> = {
  unauthorized: { firstMs: hour, longestMs: 24 * hour },
  insufficient_quota: { firstMs: 15 * minute, longestMs: 6 * hour },
  model_unavailable: { firstMs: hour, longestMs: 24 * hour },
  rate_limited: { firstMs: 10 * second, longestMs: 5 * minute },
  timeout: { firstMs: 15 * second, longestMs: 5 * minute },
  out_of_capacity: { firstMs: 5 * second, longestMs: minute },
  unreachable: { firstMs: 5 * second, longestMs: minute },
};

/** How long a provider may ask us to stay away, milliseconds. */
const longestAskedMs = 6 * hour;

/** How long a request goes on looking for another token, milliseconds: somebody waits. */
export const patienceMs = 30_000;

/**
 * How long a token rests after its `failures`-th failure in a row, milliseconds: what the provider asked for, else twice
 * as long each time. null: it need not, the request was at fault.
 */
export function restAfter(failure: ChatModelFailure, failures: number, retryAfterMs: number | null): number | null {
  const rest = rests[failure];
  if (rest === undefined) return null;
  if (retryAfterMs !== null) return Math.min(Math.max(retryAfterMs, second), longestAskedMs);
  return Math.min(rest.firstMs * 2 ** Math.min(failures - 1, 20), rest.longestMs);
}

/** Whether another token may do better. */
export function triesAnother(failure: ChatModelFailure): boolean {
  return rests[failure] !== undefined;
}

/** Whether a refused request is not counted: the provider did nothing for it. Nobody knows what a timeout cost. */
export function isGivenBack(failure: ChatModelFailure): boolean {
  return triesAnother(failure) && failure !== "timeout";
}

/** A token as it may be shown (document 001's form): what kind it is and its last four characters. */
export function maskAiToken(token: string): string {
  const kind = token.startsWith("sk-") ? "sk-" : "";
  return `${kind}...${token.length >= 16 ? token.slice(-4) : ""}`;
}

/** Words of a provider without anything that looks like a key. */
export function withoutKeys(words: string): string {
  return words.replaceAll(/\b(sk|pk|rk|key|org|proj)[-_][\w*.-]{4,}/gi, "[key]");
}
