import type { TurnFailure } from "../../domain/conversations/dialog/types.ts";
import type { CountedVisitor } from "../../domain/platform/limits/visitor-rules.ts";

export type TurnState = "waiting" | "answered" | "lost" | "done" | "failed";

/** An AI turn. `seq` is that of its question. `answered` and `lost` turns still have a reservation to settle or release. */
export interface Turn {
  seq: number;
  epoch: number;
  state: TurnState;
  attempts: number;
  answerSeq: number | null;
  failure: TurnFailure | null;
  /** What the answer is counted for when it is paid; null for users of the account. */
  visitor: CountedVisitor | null;
}

type TurnRow = {
  seq: number;
  epoch: number;
  state: TurnState;
  attempts: number;
  answer_seq: number | null;
  failure: TurnFailure | null;
  visitor: string | null;
};

/** The attempts of a turn that was opened for later: a new turn, with none, begins at once. */
const notBegun = -1;

const turnColumns = `seq, epoch, state, attempts, answer_seq, failure,
  (SELECT visitor FROM turn_visitors WHERE turn_visitors.seq = turns.seq) AS visitor`;

/** The SQL of a room's AI turns. Synchronous, like all of the room's storage. */
export class TurnStore {
  private readonly sql: SqlStorage;
  private knownDue: number | null | undefined;

  constructor(sql: SqlStorage) {
    this.sql = sql;
  }

  /** Opens a turn for a question in the current epoch. */
  open(seq: number, epoch: number, due: number, visitor: CountedVisitor | null): void {
    this.forget();
    this.sql.exec("INSERT INTO turns (seq, epoch, state, due) VALUES (?, ?, 'waiting', ?)", seq, epoch, due);
    if (visitor === null) return;
    this.sql.exec("INSERT INTO turn_visitors (seq, visitor) VALUES (?, ?)", seq, JSON.stringify(visitor));
  }

  /** Opens a turn that begins at `due`, unless it is withdrawn before. */
  openLater(seq: number, epoch: number, due: number): void {
    this.forget();
    const values = "(?, ?, 'waiting', ?, ?)";
    this.sql.exec(`INSERT INTO turns (seq, epoch, state, due, attempts) VALUES ${values}`, seq, epoch, due, notBegun);
  }

  /** Puts off a turn opened for later, unless it has begun. */
  delay(seq: number, due: number): void {
    this.forget();
    this.sql.exec("UPDATE turns SET due = ? WHERE seq = ? AND state = 'waiting' AND attempts = ?", due, seq, notBegun);
  }

  /** Removes a turn opened for later, unless it has begun. */
  withdraw(seq: number): void {
    this.forget();
    this.sql.exec("DELETE FROM turns WHERE seq = ? AND state = 'waiting' AND attempts = ?", seq, notBegun);
  }

  read(seq: number): Turn | null {
    const [row] = this.sql.exec<TurnRow>(`SELECT ${turnColumns} FROM turns WHERE seq = ?`, seq).toArray();
    return row === undefined ? null : toTurn(row);
  }

  /** The oldest turn that is new or due by `now`; null without one. */
  next(now: number): Turn | null {
    const [row] = this.sql
      .exec<TurnRow>(
        `SELECT ${turnColumns} FROM turns WHERE state IN ('waiting', 'answered', 'lost') AND (due <= ? OR attempts = 0)
         ORDER BY seq LIMIT 1`,
        now,
      )
      .toArray();
    return row === undefined ? null : toTurn(row);
  }

  change(turn: Turn, due: number): void {
    this.forget();
    this.sql.exec(
      "UPDATE turns SET state = ?, attempts = ?, answer_seq = ?, failure = ?, due = ? WHERE seq = ?",
      turn.state,
      turn.attempts,
      turn.answerSeq,
      turn.failure,
      due,
      turn.seq,
    );
  }

  /** Postpones every turn that is due, because a driver is working on them. */
  postpone(now: number, due: number): void {
    this.forget();
    this.sql.exec("UPDATE turns SET due = ? WHERE state IN ('waiting', 'answered', 'lost') AND due <= ?", due, now);
  }

  /** Turns without an answer, oldest first. */
  waiting(): Turn[] {
    return this.sql
      .exec<TurnRow>(`SELECT ${turnColumns} FROM turns WHERE state = 'waiting' ORDER BY seq`)
      .toArray()
      .map(toTurn);
  }

  /** When the next turn is due, milliseconds; null when all are done. */
  nextDue(): number | null {
    if (this.knownDue === undefined) {
      const open = "state IN ('waiting', 'answered', 'lost')";
      this.knownDue = this.sql
        .exec<{ due: number | null }>(`SELECT min(due) AS due FROM turns WHERE ${open}`)
        .one().due;
    }
    return this.knownDue;
  }

  /** Clears the cached due time, because the table has changed. */
  forget(): void {
    this.knownDue = undefined;
  }
}

function toTurn(row: TurnRow): Turn {
  const { answer_seq: answerSeq, visitor, ...turn } = row;
  const parsed = visitor === null ? null : (JSON.parse(visitor) as CountedVisitor);
  return { ...turn, attempts: Math.max(0, turn.attempts), answerSeq, visitor: parsed };
}
