/**
 * How long an item waits for earlier items of its dialog, milliseconds. Where earlier ones have come, a missing one was lost with its
 * isolate: its room sends it again about five seconds after it wakes. Where none has come, nothing else may come: then it waits
 * only for what the queue may have overtaken.
 */
export const gapTimeoutMs = 30_000;
export const firstGapTimeoutMs = 3000;

/** When an item that could not be sent is given up. Telegram keeps updates for the same time. */
export const giveUpAfterMs = 24 * 60 * 60 * 1000;

/** How long ended items are kept, to recognise events that arrive again. */
export const retentionMs = 30 * 24 * 60 * 60 * 1000;

/** When the alarm checks running attempts; longer than the adapters' timeouts. */
export const watchdogMs = 20_000;

/** How long an account that cannot send is paused, unless it is woken. */
export const accountPauseMs = 60_000;

/** How long the removal of a webhook waits for Telegram's first answer. */
export const webhookRemovalTimeoutMs = 5_000;

/** When a report that its room has not taken is repeated. */
export const reportRetryMs = 10_000;

/** Pause before the next attempt: 1, 2, 4 … seconds, five minutes at most. */
export function backoffMs(attempts: number): number {
  return Math.min(5 * 60_000, 1000 * 2 ** Math.max(0, attempts - 1));
}

/**
 * When an account that sent at these times may send again, with so many messages a second. Times are of the last second, oldest
 * first.
 */
export function nextFreeAt(sentAt: number[], messagesPerSecond: number, now: number): number {
  const recent = sentAt.filter((at) => at > now - 1000);
  return recent.length < messagesPerSecond ? now : (recent[recent.length - messagesPerSecond] ?? now) + 1000;
}

/** When an item may be sent: at its due time, after the earlier items of its dialog or their timeout. */
export function readyAt(item: { seq: number | null; due: number; enqueuedAt: number }, progress: number): number {
  const isNext = item.seq === null || item.seq <= progress + 1;
  if (isNext) return item.due;
  return Math.max(item.due, item.enqueuedAt + (progress === 0 ? firstGapTimeoutMs : gapTimeoutMs));
}
