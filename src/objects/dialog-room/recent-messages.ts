import { messagesOfSender } from "../../domain/platform/limits/rules.ts";

/** Rows of the log that are read at most when the room wakes: ten senders at full speed. */
const rowsRead = 500;

/** How many old times may stay in memory before they are removed together. */
const slack = 1_000;

/**
 * When each sender wrote in the last minute. The log is the count: a room that wakes reads its end, so the limit survives
 * hibernation, and reconnecting does not reset it.
 */
export class RecentMessages {
  private readonly sql: SqlStorage;
  private times: Map<string, number[]> | undefined;

  constructor(sql: SqlStorage) {
    this.sql = sql;
  }

  /** How long a sender must wait before its next message, milliseconds; null when it may write now. */
  waitMs(senderKey: string, limit: number, now: number): number | null {
    const times = this.read(now).get(senderKey) ?? [];
    const first = times[times.length - limit];
    if (first === undefined) return null;
    const wait = first + messagesOfSender.windowMs - now;
    return wait > 0 ? wait : null;
  }

  /** Records a message that was just appended; unless the log is still to be read, which has it. */
  add(senderKey: string, at: number): void {
    if (this.times === undefined) return;
    const times = this.times.get(senderKey) ?? [];
    times.push(at);
    const old = times.findIndex((time) => time > at - messagesOfSender.windowMs);
    if (old > slack) times.splice(0, old);
    this.times.set(senderKey, times);
  }

  forget(): void {
    this.times = undefined;
  }

  private read(now: number): Map<string, number[]> {
    if (this.times !== undefined) return this.times;
    const times = new Map<string, number[]>();
    const newest = this.sql.exec<{ sender_key: string; created_at: number }>(
      "SELECT sender_key, created_at FROM log ORDER BY seq DESC LIMIT ?",
      rowsRead,
    );
    for (const { sender_key: senderKey, created_at: at } of newest) {
      if (at <= now - messagesOfSender.windowMs) break;
      times.set(senderKey, [at, ...(times.get(senderKey) ?? [])]);
    }
    this.times = times;
    return times;
  }
}
