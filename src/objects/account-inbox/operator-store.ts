import type { OperatorStatus } from "../../domain/people/team/types.ts";

/** The inbox's record of an operator. */
export interface OperatorRecord {
  status: OperatorStatus;
  /** Number of the operator's last assignment in the account; 0 without one. */
  turn: number;
  /** Whether the operator was removed from the account. */
  isRemoved: boolean;
}

/** How many dialogs an operator has. `load` also counts open offers. */
export interface Holding {
  held: number;
  load: number;
}

const unknown: OperatorRecord = { status: "online", turn: 0, isRemoved: false };

/** The SQL of an inbox's operators: their status, the order of assignments, and their dialogs. */
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

  /** Records that the newest assignment was to this operator. */
  countTurn(operatorId: number): void {
    this.sql.exec(
      `INSERT INTO operators (operator_id, turn) VALUES (?1, (SELECT coalesce(max(turn), 0) + 1 FROM operators))
       ON CONFLICT DO UPDATE SET turn = excluded.turn`,
      operatorId,
    );
  }

  /** The operator of the newest assignment, of all operators or of some; null without one. */
  lastAssigned(of?: number[]): number | null {
    const some = of === undefined ? "" : "AND operator_id IN (SELECT value FROM json_each(?))";
    const [row] = this.sql
      .exec<{ operator_id: number }>(
        `SELECT operator_id FROM operators WHERE turn > 0 ${some} ORDER BY turn DESC LIMIT 1`,
        ...(of === undefined ? [] : [JSON.stringify(of)]),
      )
      .toArray();
    return row?.operator_id ?? null;
  }

  /** Marks an operator as removed permanently: ids are never reused. */
  remove(operatorId: number): void {
    this.sql.exec(
      "INSERT INTO operators (operator_id, is_gone) VALUES (?, 1) ON CONFLICT DO UPDATE SET is_gone = 1",
      operatorId,
    );
  }

  /** The dialogs of each operator. Archived dialogs do not count. */
  holdings(): Map<number, Holding> {
    const rows = this.sql.exec<{ holder_id: number; held: number; load: number }>(
      `SELECT holder_id, count(operator) AS held, count(*) AS load FROM dialogs
       WHERE holder_id IS NOT NULL AND is_archived = 0 GROUP BY holder_id`,
    );
    return new Map(rows.toArray().map(({ holder_id, held, load }) => [holder_id, { held, load }]));
  }
}
