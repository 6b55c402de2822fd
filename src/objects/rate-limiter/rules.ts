import type { Allowance } from "../../domain/platform/limits/ports.ts";

/** The number of requests in a window that starts with the first of them. Times are milliseconds since the epoch. */
export interface Window {
  startedAt: number;
  count: number;
}

/** How long a count may be only in memory, where a crash loses it. Milliseconds. */
export const writeAfterMs = 1000;

/** Whether a count may be stored later. Only short windows qualify: logins, money and files have longer ones. */
export function canWriteLater(windowMs: number): boolean {
  return windowMs <= 60_000;
}

/** How many of the `wanted` requests are counted in advance: at most a twentieth of the remaining ones, at least one. */
export function grantOf(wanted: number, remaining: number): number {
  return blockOf(wanted, remaining, 20);
}

/** Counts `requests` together. Returns the allowance and the window to store (unchanged when they are refused). */
export function takeFrom(
  window: Window | undefined,
  limit: number,
  windowMs: number,
  now: number,
  requests = 1,
): { window: Window; allowance: Allowance } {
  const current = openWindow(window, windowMs, now);
  const allowed = current.count + requests <= limit;
  const next = allowed ? { ...current, count: current.count + requests } : current;
  return { window: next, allowance: { ...allowanceOf(next, limit, windowMs), allowed } };
}

/** The remaining allowance. A window that has not started would end `windowMs` from now. */
export function lookAt(window: Window | undefined, limit: number, windowMs: number, now: number): Allowance {
  return allowanceOf(openWindow(window, windowMs, now), limit, windowMs);
}

/** Keys that were counted, with their times (milliseconds), oldest first. */
export type Held = [key: string, at: number][];

/** Counts a key in a sliding window of `windowMs`. Returns the keys to store; null when `limit` others are counted. */
export function holdIn(
  held: Held,
  key: string,
  { limit, windowMs }: { limit: number; windowMs: number },
  now: number,
): Held | null {
  const current = held.filter(([, at]) => at > now - windowMs);
  if (current.some(([known]) => known === key)) return current;
  return current.length < limit ? [...current, [key, now]] : null;
}

/** How many of the `wanted` acts are counted as one block: at most one in `share` of the remaining ones, at least one. */
export function blockOf(wanted: number, remaining: number, share: number): number {
  return Math.min(wanted, remaining, Math.max(1, Math.floor(remaining / share)));
}

function openWindow(window: Window | undefined, windowMs: number, now: number): Window {
  return window !== undefined && now < window.startedAt + windowMs ? window : { startedAt: now, count: 0 };
}

function allowanceOf({ startedAt, count }: Window, limit: number, windowMs: number): Allowance {
  const remaining = Math.max(0, limit - count);
  return { allowed: remaining > 0, limit, remaining, resetAt: startedAt + windowMs };
}
