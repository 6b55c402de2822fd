import type { AiToken } from "../../../client/generated/operations.ts";

export type { AiToken };

/** How a token does, as an administrator needs to know it. Times are ISO 8601. */
export type Standing =
  | { kind: "paused" }
  | { kind: "working"; isUsed: boolean }
  /** It failed and has not answered since. `until`: when it is tried again; null: with the next question. */
  | { kind: "failing"; reason: string; until: string | null; failures: number | null }
  | { kind: "spent"; limit: "day" | "month"; until: string };

/** The state of a token at a time. A token that fails for some models only is working. */
export function standingOf(token: AiToken, now: Date): Standing {
  if (!token.is_active) return { kind: "paused" };
  const rest = token.rests.find(({ model }) => model === null);
  if (rest !== undefined) return { kind: "failing", ...rest };
  const { daily_usage, daily_limit, monthly_usage, monthly_limit, last_error_at, last_used_at } = token;
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
  // A month that is used up lasts longer than the day.
  if (monthly_usage >= (monthly_limit ?? Infinity)) {
    return { kind: "spent", limit: "month", until: new Date(Date.UTC(year, month + 1)).toISOString() };
  }
  if (daily_usage >= (daily_limit ?? Infinity)) {
    return { kind: "spent", limit: "day", until: new Date(Date.UTC(year, month, now.getUTCDate() + 1)).toISOString() };
  }
  const isFailing = last_error_at !== null && (last_used_at === null || last_error_at > last_used_at);
  // Of a failure for one model only, the others know nothing.
  if (isFailing && token.rests.length === 0) {
    return { kind: "failing", reason: token.last_error_code ?? "", until: null, failures: null };
  }
  return { kind: "working", isUsed: last_used_at !== null };
}
