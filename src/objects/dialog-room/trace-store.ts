import type { TurnTrace } from "../../domain/answering/tracing/turn-trace.ts";

/** Traces of one dialog that are kept: those of the newest answers. */
const maxTraces = 200;

/** The SQL of the traces of a room's answers. Synchronous, like all of the room's storage. */
export class TraceStore {
  private readonly sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.sql = sql;
  }

  /** Keeps how an answer came about, and forgets the oldest of too many. A bounded trace (`boundTrace`). */
  keep(seq: number, trace: TurnTrace): void {
    this.sql.exec("INSERT OR REPLACE INTO traces (seq, trace) VALUES (?, ?)", seq, JSON.stringify(trace));
    const old = "SELECT seq FROM traces ORDER BY seq DESC LIMIT -1 OFFSET ?";
    this.sql.exec(`DELETE FROM traces WHERE seq IN (${old})`, maxTraces);
  }

  /** How an answer came about; null when that was not kept. */
  read(seq: number): TurnTrace | null {
    const [row] = this.sql.exec<{ trace: string }>("SELECT trace FROM traces WHERE seq = ?", seq).toArray();
    return row === undefined ? null : (JSON.parse(row.trace) as TurnTrace);
  }
}
