import { joinUnanswered } from "../../domain/conversations/inbox/join-unanswered.ts";
import type { InboxCard, Unanswered } from "../../domain/conversations/inbox/types.ts";
import { erasedSeq } from "./rules.ts";

/** The SQL of what an inbox shows of dialogs beside their state: cards, unanswered messages and SLA targets. Synchronous. */
export class CardStore {
  private readonly sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.sql = sql;
  }

  /** Stores what the catalogue knows of a dialog; returns whether that is new. Nothing is stored of an erased dialog. */
  keepCard(dialogId: number, card: InboxCard): boolean {
    return this.changed(
      `UPDATE dialogs SET card = ?2 WHERE dialog_id = ?1 AND card IS NOT ?2 AND message_seq < ${erasedSeq} RETURNING dialog_id`,
      dialogId,
      JSON.stringify(card),
    );
  }

  /** Joins what is unanswered; returns whether anything has changed. */
  keepUnanswered(dialogId: number, part: Unanswered): boolean {
    const known = this.readUnanswered(dialogId);
    if (known === null) return false;
    const { answeredSeq, unanswered } = joinUnanswered(known, part);
    return this.changed(
      `UPDATE dialogs SET answered_seq = ?2, unanswered = ?3
       WHERE dialog_id = ?1 AND (answered_seq <> ?2 OR unanswered <> ?3) RETURNING dialog_id`,
      dialogId,
      answeredSeq,
      JSON.stringify(unanswered),
    );
  }

  /** Stores when the next SLA target is due; returns whether that is new. `seq`: the last entry that it is of. */
  keepDue(dialogId: number, seq: number, dueAt: number | null): boolean {
    return this.changed(
      `UPDATE dialogs SET sla_seq = ?2, sla_due_at = ?3
       WHERE dialog_id = ?1 AND sla_seq <= ?2 AND message_seq < ${erasedSeq} AND sla_due_at IS NOT ?3 RETURNING dialog_id`,
      dialogId,
      seq,
      dueAt,
    );
  }

  private readUnanswered(dialogId: number): Unanswered | null {
    const [row] = this.sql
      .exec<{ answered_seq: number; unanswered: string }>(
        "SELECT answered_seq, unanswered FROM dialogs WHERE dialog_id = ?",
        dialogId,
      )
      .toArray();
    if (row === undefined) return null;
    return { answeredSeq: row.answered_seq, unanswered: JSON.parse(row.unanswered) as number[] };
  }

  private changed(statement: string, ...values: (string | number | null)[]): boolean {
    return this.sql.exec(statement, ...values).toArray().length > 0;
  }
}
