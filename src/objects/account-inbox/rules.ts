import type { Operator } from "../../domain/conversations/handoff/types.ts";
import { heartbeatTimeoutMs } from "../../protocol/limits.ts";

/** The state of an operator's socket that survives hibernation. Times are milliseconds. */
export interface OperatorSocketState {
  operator: Operator;
  /** The login that opened it. The socket ends with the login. */
  sessionId?: string;
  /** When that login's token expires. */
  endsAt?: number;
  /** It is told of changed resources only: its user is not connected as an operator. */
  isWatcher?: boolean;
  /** When it connected or sent its last frame. */
  activeAt: number;
  windowStart: number;
  frames: number;
}

/** Larger than every seq: what an erased dialog has, so that no update changes it. */
export const erasedSeq = 2 ** 20;

/** Frames that a socket may send per minute, without pings. */
export const framesPerMinute = 30;

/** Delay before a room that could not be reached is asked again: 2, 4, 8 … 60 seconds. `failures` in a row, from 1. */
export function retryMs(failures: number): number {
  return Math.min(60_000, 1000 * 2 ** failures);
}

/** How long after its end a wait is removed if its room has not ended it, milliseconds. */
export const waitGraceMs = 60_000;

/** Whether the client has stopped responding. A client that never pinged counts as responsive. */
export function isUnresponsive(state: OperatorSocketState, pingedAt: number | null, now: number): boolean {
  return pingedAt !== null && now - Math.max(state.activeAt, pingedAt) > heartbeatTimeoutMs;
}

/** Counts one frame. `retryAfterMs` is null when the frame is allowed, otherwise the time to wait. */
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
