const MAX_RETRY_AFTER_MS = 15 * 60_000;

/** Milliseconds from `Retry-After`, in seconds or as a date, at most a quarter of an hour; null without the header. */
export function retryAfterMs(headers: Headers, now: number): number | null {
  const value = headers.get("retry-after")?.trim() ?? "";
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? null : Math.min(MAX_RETRY_AFTER_MS, Math.max(1_000, ms));
}
