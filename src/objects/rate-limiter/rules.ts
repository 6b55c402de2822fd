import type { Allowance } from "../../domain/platform/limits/ports.ts";

/** A count of requests in the window that began with the first of them. Times are milliseconds since the epoch. */
export interface Window {
  startedAt: number;
  count: number;
}

/** How long a count may stay in memory alone: what a crash forgets. */
export const writeAfterMs = 1000;

/** Counts of a minute pass before a crash matters; those of logins, money and files do not. */
export function canWriteLater(windowMs: number): boolean {
  return windowMs <= 60_000;
}

/** How many of the requests that an isolate wants to have counted are: a twentieth of what is left, or one. */
export function grantOf(wanted: number, remaining: number): number {
  return Math.min(wanted, remaining, Math.max(1, Math.floor(remaining / 20)));
}

/** Decides `requests` at once: what to answer, and the window to keep (unchanged when they are refused). */
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

/** What a principal may still do; a window that has not begun would end `windowMs` from now. */
export function lookAt(window: Window | undefined, limit: number, windowMs: number, now: number): Allowance {
  return allowanceOf(openWindow(window, windowMs, now), limit, windowMs);
}

function openWindow(window: Window | undefined, windowMs: number, now: number): Window {
  return window !== undefined && now < window.startedAt + windowMs ? window : { startedAt: now, count: 0 };
}

function allowanceOf({ startedAt, count }: Window, limit: number, windowMs: number): Allowance {
  const remaining = Math.max(0, limit - count);
  return { allowed: remaining > 0, limit, remaining, resetAt: startedAt + windowMs };
}
