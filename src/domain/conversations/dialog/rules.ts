/**
 * Messages per dialog: ids are `dialogId × 2^20 + seq`, so there are 2^20 of them, and 2^33 dialogs stay within safe
 * integers.
 */
export const maxSeq = 2 ** 20 - 1;

/** Longest accepted message, UTF-16 units. Telegram splits at 4,096; a pasted log still fits. */
export const maxMessageLength = 20_000;

export function messageId(dialogId: number, seq: number): number {
  return dialogId * 2 ** 20 + seq;
}

/** Number of earlier messages that an answer may look at. */
export const historyLength = 20;

/** Least time between two queue messages of an isolate, milliseconds. Events of all its dialogs in between go together. */
export const eventBatchMs = 200;

/** The dialog of a message id. */
export function dialogOfMessage(id: number): number {
  return Math.floor(id / 2 ** 20);
}
