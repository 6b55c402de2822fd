import type { Operator } from "../../domain/conversations/handoff/types.ts";
import { heartbeatTimeoutMs } from "../../protocol/limits.ts";

/** What an operator's socket remembers through hibernation. Times are milliseconds. */
export interface OperatorSocketState {
  operator: Operator;
  /** The login that opened it: when it ends, so does the socket. */
  sessionId?: string;
  /** When that login's token expires. */
  endsAt?: number;
  /** When it connected or sent its last frame. */
  activeAt: number;
  windowStart: number;
  frames: number;
}

/** Frames a socket may send a minute; bare pings are none. */
export const framesPerMinute = 30;

/** After a room could not be reached it is asked again: 2, 4, 8 … 60 seconds. `failures` in a row, from 1. */
export function retryMs(failures: number): number {
  return Math.min(60_000, 1000 * 2 ** failures);
}

/** A wait is forgotten this long after it should have ended: its room has the first word. */
export const waitGraceMs = 60_000;

/** Whether nobody is at the other end any more. A client that has never pinged is not held to it. */
export function isUnresponsive(state: OperatorSocketState, pingedAt: number | null, now: number): boolean {
  return pingedAt !== null && now - Math.max(state.activeAt, pingedAt) > heartbeatTimeoutMs;
}

/** Counts one frame. `retryAfterMs` is null when it may go on; else how long the socket has to wait. */
export function countFrame(
  state: OperatorSocketState,
  now: number,
): { state: OperatorSocketState; retryAfterMs: number | null } {
  const isOpen = now < state.windowStart + 60_000;
  const current = isOpen ? { ...state, activeAt: now } : { ...state, activeAt: now, windowStart: now, frames: 0 };
  if (current.frames >= framesPerMinute) {
    return { state: current, retryAfterMs: current.windowStart + 60_000 - now };
  }
  return { state: { ...current, frames: current.frames + 1 }, retryAfterMs: null };
}
