import type { ChatModelFailure } from "../chat-model/ports.ts";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * Cooldown after the first failure, and the longest one, milliseconds. Failures that need a person's action have the
 * longest cooldowns.
 */
const cooldowns: Partial<Record<ChatModelFailure, { firstMs: number; longestMs: number }>> = {
  unauthorized: { firstMs: hour, longestMs: 24 * hour },
  insufficient_quota: { firstMs: 15 * minute, longestMs: 6 * hour },
  model_unavailable: { firstMs: hour, longestMs: 24 * hour },
  rate_limited: { firstMs: 10 * second, longestMs: 5 * minute },
  timeout: { firstMs: 15 * second, longestMs: 5 * minute },
  out_of_capacity: { firstMs: 5 * second, longestMs: minute },
  unreachable: { firstMs: 5 * second, longestMs: minute },
};

/** Longest wait that a provider may ask for, milliseconds. */
const maxRetryAfterMs = 6 * hour;

/** How long a request looks for another token, milliseconds: a visitor is waiting. */
export const poolTimeoutMs = 30_000;

/**
 * Cooldown of a token after its `failures`-th consecutive failure, milliseconds: what the provider asked for, else
 * doubled each time. null: no cooldown, the request itself was at fault.
 */
export function cooldownAfter(failure: ChatModelFailure, failures: number, retryAfterMs: number | null): number | null {
  const cooldown = cooldowns[failure];
  if (cooldown === undefined) return null;
  if (retryAfterMs !== null) return Math.min(Math.max(retryAfterMs, second), maxRetryAfterMs);
  return Math.min(cooldown.firstMs * 2 ** Math.min(failures - 1, 20), cooldown.longestMs);
}

/** Whether another token may succeed. */
export function mayTryAnother(failure: ChatModelFailure): boolean {
  return cooldowns[failure] !== undefined;
}

/**
 * Whether a failed request is not counted, because the provider did nothing for it. The cost of a timeout is unknown,
 * so it counts.
 */
export function isUncounted(failure: ChatModelFailure): boolean {
  return mayTryAnother(failure) && failure !== "timeout";
}

/** The part of a token that may be shown (document 001's form): its kind and its last four characters. */
export function maskAiToken(token: string): string {
  const kind = token.startsWith("sk-") ? "sk-" : "";
  return `${kind}...${token.length >= 16 ? token.slice(-4) : ""}`;
}

/** A provider's error text without anything that looks like a key. */
export function redactKeys(words: string): string {
  return words.replaceAll(/\b(sk|pk|rk|key|org|proj)[-_][\w*.-]{4,}/gi, "[key]");
}
