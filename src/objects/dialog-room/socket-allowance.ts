/** What a socket has used of its allowance; kept in its attachment, so that hibernation forgets nothing. */
export interface SocketUse {
  windowStart: number;
  messages: number;
  typedAt: number;
}

/** Document 001: 50 messages a minute a socket. */
export const messagesPerMinute = 50;

const windowMs = 60_000;
const typingIntervalMs = 1_000;

export const unused: SocketUse = { windowStart: 0, messages: 0, typedAt: 0 };

/** Counts one message. `retryAfterMs` is null when it may go on; else how long the socket has to wait. */
export function useMessage(use: SocketUse, now: number): { use: SocketUse; retryAfterMs: number | null } {
  const isOpen = now < use.windowStart + windowMs;
  const current = isOpen ? use : { ...use, windowStart: now, messages: 0 };
  if (current.messages >= messagesPerMinute)
    return { use: current, retryAfterMs: current.windowStart + windowMs - now };
  return { use: { ...current, messages: current.messages + 1 }, retryAfterMs: null };
}

/** Whether a typing sign may be passed on; null when one was a moment ago. */
export function useTyping(use: SocketUse, now: number): SocketUse | null {
  return now < use.typedAt + typingIntervalMs ? null : { ...use, typedAt: now };
}
