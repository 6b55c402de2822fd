import type { OperatorStatus } from "../../domain/people/team/types.ts";

/** What the inbox keeps of an operator. */
export interface OperatorRecord {
  status: OperatorStatus;
  /** Grows with every assignment; 0: none yet. */
  turn: number;
  /** Dismissed: no longer a person of the account. */
  isRemoved: boolean;
}

/** What an operator holds. `load` counts what the operator is being given too. */
export interface Holding {
  held: number;
  load: number;
}

const unknown: OperatorRecord = { status: "online", turn: 0, isRemoved: false };

/** The SQL of an inbox's operators: what they said of themselves, whose turn it is, and what they hold. */
export class OperatorStore {
  private readonly sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.sql = sql;
  }

  read(operatorId: number): OperatorRecord {
    const [row] = this.sql
      .exec<{ status: OperatorStatus; turn: number; is_gone: number }>(
        "SELECT status, turn, is_gone FROM operators WHERE operator_id = ?",
        operatorId,
      )
      .toArray();
    return row === undefined ? unknown : { status: row.status, turn: row.turn, isRemoved: row.is_gone === 1 };
  }

  setStatus(operatorId: number, status: OperatorStatus): void {
    this.sql.exec(
      "INSERT INTO operators (operator_id, status) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET status = ?2",
      operatorId,
      status,
    );
  }

  /** Remembers that the newest assignment was to this operator. */
  countTurn(operatorId: number): void {
    this.sql.exec(
      `INSERT INTO operators (operator_id, turn) VALUES (?1, (SELECT coalesce(max(turn), 0) + 1 FROM operators))
       ON CONFLICT DO UPDATE SET turn = excluded.turn`,
      operatorId,
    );
  }

  /** Whom the newest assignment was to; null: there was none. */
  lastAssigned(): number | null {
    const [row] = this.sql
      .exec<{ operator_id: number }>("SELECT operator_id FROM operators WHERE turn > 0 ORDER BY turn DESC LIMIT 1")
      .toArray();
    return row?.operator_id ?? null;
  }

  /** Remembers that an operator is gone for good: ids are never given twice. */
  remove(operatorId: number): void {
    this.sql.exec(
      "INSERT INTO operators (operator_id, is_gone) VALUES (?, 1) ON CONFLICT DO UPDATE SET is_gone = 1",
      operatorId,
    );
  }

  /** What everybody holds, by operator. Archived dialogs are no work and do not count. */
  holdings(): Map<number, Holding> {
    const rows = this.sql.exec<{ holder_id: number; held: number; load: number }>(
      `SELECT holder_id, count(operator) AS held, count(*) AS load FROM dialogs
       WHERE holder_id IS NOT NULL AND is_archived = 0 GROUP BY holder_id`,
    );
    return new Map(rows.toArray().map(({ holder_id, held, load }) => [holder_id, { held, load }]));
  }
}
