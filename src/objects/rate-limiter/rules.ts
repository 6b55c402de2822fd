import type { Allowance } from "../../domain/account/ports.ts";

/** A count of requests in the window that began with the first of them. Times are milliseconds since the epoch. */
export interface Window {
  startedAt: number;
  count: number;
}

/** Decides one request: what to answer, and the window to keep (unchanged when the request is refused). */
export function takeFrom(
  window: Window | undefined,
  limit: number,
  windowMs: number,
  now: number,
): { window: Window; allowance: Allowance } {
  const isOpen = window !== undefined && now < window.startedAt + windowMs;
  const current = isOpen ? window : { startedAt: now, count: 0 };
  const allowed = current.count < limit;
  const next = allowed ? { ...current, count: current.count + 1 } : current;
  const allowance = { allowed, limit, remaining: Math.max(0, limit - next.count), resetAt: next.startedAt + windowMs };
  return { window: next, allowance };
}
