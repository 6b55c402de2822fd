/** The SQL of what a room has still to tell the platform: seqs of its log. Synchronous, like all of its storage. */
export class OutboxStore {
  private readonly sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.sql = sql;
  }

  add(seq: number, due: number): void {
    this.sql.exec("INSERT INTO outbox (seq, due) VALUES (?, ?)", seq, due);
  }

  /** Seqs due by `now`, oldest first. The table holds what nobody has confirmed yet, so it is short and needs no index. */
  due(now: number, limit: number): number[] {
    return this.sql
      .exec<{ seq: number }>("SELECT seq FROM outbox WHERE due <= ? ORDER BY seq LIMIT ?", now, limit)
      .toArray()
      .map((row) => row.seq);
  }

  /** Puts off the next sending: `delayMs` doubled by every earlier attempt, an hour at most. */
  postpone(seqs: number[], now: number, delayMs: number): void {
    this.sql.exec(
      `UPDATE outbox SET due = ? + min(3600000, ? << min(attempts, 12)), attempts = attempts + 1
       WHERE seq IN (SELECT value FROM json_each(?))`,
      now,
      delayMs,
      JSON.stringify(seqs),
    );
  }

  forget(seqs: number[]): void {
    this.sql.exec("DELETE FROM outbox WHERE seq IN (SELECT value FROM json_each(?))", JSON.stringify(seqs));
  }

  /** When a row is due next, milliseconds; null when all is told. */
  nextDue(): number | null {
    return this.sql.exec<{ due: number | null }>("SELECT min(due) AS due FROM outbox").one().due;
  }
}
