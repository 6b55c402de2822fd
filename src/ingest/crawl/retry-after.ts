const LONGEST_MS = 15 * 60_000;

/** Milliseconds that `Retry-After` asks for, in seconds or as a date, at most a quarter of an hour; null without one. */
export function retryAfterMs(headers: Headers, now: number): number | null {
  const value = headers.get("retry-after")?.trim() ?? "";
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? null : Math.min(LONGEST_MS, Math.max(1_000, ms));
}
