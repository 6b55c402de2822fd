/** Telegram's limits (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). */
export const messagesPerSecond = 30;
export const chatPauseMs = 1000;
/** A group accepts 20 messages a minute. */
export const groupPauseMs = 3000;

/** How long an item waits for earlier items of its dialog, which the queue may deliver later. Milliseconds. */
export const gapTimeoutMs = 3000;

/** When an item that could not be sent is given up. Telegram keeps updates for the same time. */
export const giveUpAfterMs = 24 * 60 * 60 * 1000;

/** How long ended items are kept, to recognise events that arrive again. */
export const retentionMs = 30 * 24 * 60 * 60 * 1000;

/** When the alarm checks running attempts; longer than the adapter's timeout. */
export const watchdogMs = 20_000;

/** How long a bot that cannot send is paused, unless it is woken. */
export const botPauseMs = 60_000;

/** How long the removal of a webhook waits for Telegram's first answer. */
export const webhookRemovalTimeoutMs = 5_000;

/** Pause before the next attempt: 1, 2, 4 … seconds, five minutes at most. */
export function backoffMs(attempts: number): number {
  return Math.min(5 * 60_000, 1000 * 2 ** Math.max(0, attempts - 1));
}

/** The minimum time between two messages to a chat, milliseconds. Groups have negative ids. */
export function pauseOf(chatId: string): number {
  return chatId.startsWith("-") ? groupPauseMs : chatPauseMs;
}

/** When a bot that sent at these times may send again. Times are of the last second, oldest first. */
export function nextFreeAt(sentAt: number[], now: number): number {
  const recent = sentAt.filter((at) => at > now - 1000);
  return recent.length < messagesPerSecond ? now : (recent[recent.length - messagesPerSecond] ?? now) + 1000;
}

/** When an item may be sent: at its due time, after the earlier items of its dialog or their timeout. */
export function readyAt(item: { seq: number | null; due: number; enqueuedAt: number }, progress: number): number {
  const isNext = item.seq === null || item.seq <= progress + 1;
  return isNext ? item.due : Math.max(item.due, item.enqueuedAt + gapTimeoutMs);
}
