/**
 * How much of its allowance a caller has used, and when it typed in this socket. Stored in the sockets' attachments, so that it
 * survives hibernation.
 */
export interface SocketUse {
  windowStart: number;
  /** Frames of every kind. */
  frames: number;
  typedAt: number;
}

/** Ten a second: more than messages, typing and receipts need together. The socket that exceeds it is closed. */
export const framesPerMinute = 600;

const windowMs = 60_000;
const typingIntervalMs = 1_000;

export const unused: SocketUse = { windowStart: 0, frames: 0, typedAt: 0 };

/** Counts one frame of any kind; null when its caller has sent too many. */
export function useFrame(use: SocketUse, now: number): SocketUse | null {
  const isOpen = now < use.windowStart + windowMs;
  const current = isOpen ? use : { ...use, windowStart: now, frames: 0 };
  return current.frames >= framesPerMinute ? null : { ...current, frames: current.frames + 1 };
}

/** Counts a typing notification; null when the last one was less than a second ago. */
export function useTyping(use: SocketUse, now: number): SocketUse | null {
  return now < use.typedAt + typingIntervalMs ? null : { ...use, typedAt: now };
}
