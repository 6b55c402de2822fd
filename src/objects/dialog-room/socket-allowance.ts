/** How much of its allowance a socket has used. Stored in its attachment, so that it survives hibernation. */
export interface SocketUse {
  windowStart: number;
  messages: number;
  /** Frames of every kind. */
  frames: number;
  typedAt: number;
}

/** Document 001: 50 messages per minute and socket. */
export const messagesPerMinute = 50;

/** Ten a second: more than messages, typing and receipts need together. A socket that exceeds it is closed. */
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

/** Counts one message in the window of its frame. `retryAfterMs` is null when it is allowed, otherwise the time to wait. */
export function useMessage(use: SocketUse, now: number): { use: SocketUse; retryAfterMs: number | null } {
  if (use.messages >= messagesPerMinute) return { use, retryAfterMs: use.windowStart + windowMs - now };
  return { use: { ...use, messages: use.messages + 1 }, retryAfterMs: null };
}

/** Counts a typing notification; null when the last one was less than a second ago. */
export function useTyping(use: SocketUse, now: number): SocketUse | null {
  return now < use.typedAt + typingIntervalMs ? null : { ...use, typedAt: now };
}
