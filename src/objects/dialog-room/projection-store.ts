import type { LogEntry } from "../../domain/conversations/dialog/types.ts";

/** The parts of a log entry that its projection needs. */
export interface LoggedEntry {
  seq: number;
  kind: LogEntry["kind"];
  createdAt: number;
}

/**
 * The SQL of the projection state: the catalogue has the room's log up to `confirmedSeq`. Synchronous, like all of the
 * room's storage.
 */
export class ProjectionStore {
  private readonly sql: SqlStorage;
  private known: { confirmedSeq: number; checkAt: number | null } | undefined;

  constructor(sql: SqlStorage) {
    this.sql = sql;
  }

  /** The seq up to which everything is projected, inclusive. */
  confirmedSeq(): number {
    return this.read().confirmedSeq;
  }

  /** When to check the projection again, milliseconds; null when everything is projected. */
  checkAt(): number | null {
    return this.read().checkAt;
  }

  keep(confirmedSeq: number, checkAt: number | null): void {
    this.sql.exec("UPDATE projection SET confirmed_seq = ?, check_at = ?", confirmedSeq, checkAt);
    this.known = { confirmedSeq, checkAt };
  }

  /** Entries after `confirmedSeq`, oldest first. */
  unconfirmed(limit: number): LoggedEntry[] {
    // One row: the runtime takes several microseconds for each.
    const { entries } = this.sql
      .exec<{ entries: string }>(
        `SELECT json_group_array(json_object('seq', seq, 'kind', kind, 'createdAt', created_at)) AS entries
         FROM (SELECT seq, kind, created_at FROM log WHERE seq > ? ORDER BY seq LIMIT ?)`,
        this.confirmedSeq(),
        limit,
      )
      .one();
    return JSON.parse(entries) as LoggedEntry[];
  }

  forget(): void {
    this.keep(0, null);
  }

  private read() {
    if (this.known === undefined) {
      const row = this.sql
        .exec<{ confirmed_seq: number; check_at: number | null }>("SELECT confirmed_seq, check_at FROM projection")
        .one();
      this.known = { confirmedSeq: row.confirmed_seq, checkAt: row.check_at };
    }
    return this.known;
  }
}
