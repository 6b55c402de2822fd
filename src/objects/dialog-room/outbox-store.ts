/** The SQL of what a room has still to tell the platform. Synchronous, like all of the room's storage. */
export class OutboxStore {
  private readonly sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.sql = sql;
  }

  add(seq: number, due: number): void {
    this.sql.exec("INSERT INTO outbox (seq, due) VALUES (?, ?)", seq, due);
  }

  /** Outbox rows due by `now`, oldest first: the seqs of log entries to tell the platform of. */
  due(now: number, limit: number): { id: number; seq: number }[] {
    return this.sql
      .exec<{ id: number; seq: number }>("SELECT id, seq FROM outbox WHERE due <= ? ORDER BY id LIMIT ?", now, limit)
      .toArray();
  }

  /** Puts off the next sending of outbox rows: `delayMs` doubled by every earlier attempt, an hour at most. */
  postpone(ids: number[], now: number, delayMs: number): void {
    this.sql.exec(
      `UPDATE outbox SET due = ? + min(3600000, ? << min(attempts, 12)), attempts = attempts + 1
       WHERE id IN (SELECT value FROM json_each(?))`,
      now,
      delayMs,
      JSON.stringify(ids),
    );
  }

  forget(ids: number[]): void {
    this.sql.exec("DELETE FROM outbox WHERE id IN (SELECT value FROM json_each(?))", JSON.stringify(ids));
  }

  /** When a row is due next, milliseconds; null when all is told. */
  nextDue(): number | null {
    return this.sql.exec<{ due: number | null }>("SELECT min(due) AS due FROM outbox").one().due;
  }
}
