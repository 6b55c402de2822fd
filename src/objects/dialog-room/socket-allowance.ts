/** What a socket has used of its allowance; kept in its attachment, so that hibernation forgets nothing. */
export interface SocketUse {
  windowStart: number;
  messages: number;
  /** Frames of every kind. */
  frames: number;
  typedAt: number;
}

/** Document 001: 50 messages a minute a socket. */
export const messagesPerMinute = 50;

/** Ten a second: more than typing, reading and talking can make together. Beyond it the socket is closed. */
export const framesPerMinute = 600;

const windowMs = 60_000;
const typingIntervalMs = 1_000;

export const unused: SocketUse = { windowStart: 0, messages: 0, frames: 0, typedAt: 0 };

/** Counts one frame of any kind; null when the socket has sent too many. */
export function useFrame(use: SocketUse, now: number): SocketUse | null {
  const isOpen = now < use.windowStart + windowMs;
  const current = isOpen ? use : { ...use, windowStart: now, messages: 0, frames: 0 };
  return current.frames >= framesPerMinute ? null : { ...current, frames: current.frames + 1 };
}

/** Counts one message in the window of its frame. `retryAfterMs` is null when it may go on; else how long it has to wait. */
export function useMessage(use: SocketUse, now: number): { use: SocketUse; retryAfterMs: number | null } {
  if (use.messages >= messagesPerMinute) return { use, retryAfterMs: use.windowStart + windowMs - now };
  return { use: { ...use, messages: use.messages + 1 }, retryAfterMs: null };
}

/** Whether a typing sign may be passed on; null when one was a moment ago. */
export function useTyping(use: SocketUse, now: number): SocketUse | null {
  return now < use.typedAt + typingIntervalMs ? null : { ...use, typedAt: now };
}
