import { handoffExpiryMs } from "../../domain/conversations/handoff/rules.ts";
import type { HandoffReason, HandoffStatus, Operator } from "../../domain/conversations/handoff/types.ts";
import type {
  InboxCard,
  InboxDialog,
  InboxTriage,
  InboxUpdate,
  Waiting,
} from "../../domain/conversations/inbox/types.ts";
import { CardStore } from "./card-store.ts";
import { OperatorStore } from "./operator-store.ts";
import { erasedSeq } from "./rules.ts";
import { migrateInbox } from "./schema.ts";
import { SessionStore } from "./session-store.ts";

type DialogRow = {
  dialog_id: number;
  seq: number;
  is_archived: number;
  status: HandoffStatus;
  reason: HandoffReason | null;
  waiting_since: number | null;
  operator: string | null;
  last_message: string | null;
  last_message_at: number | null;
  triage: string | null;
  card: string | null;
  unanswered: string;
  sla_due_at: number | null;
};

/** A dialog whose room is asked, with the handoff's seq at that time: a later update wins over the answer. */
export interface Asked {
  dialogId: number;
  handoffSeq: number;
  operator: Operator | null;
  /** The team that it waits for; null: any operator. */
  teamId: number | null;
}

type HandoffUpdate = NonNullable<InboxUpdate["handoff"]>;

const columns =
  "dialog_id, max(message_seq, handoff_seq, status_seq, triage_seq) AS seq, is_archived, status, reason, waiting_since, operator, last_message, last_message_at, triage, card, unanswered, sla_due_at";

const noTriage: InboxTriage = { labels: [], priority: null, snoozedUntil: null, team: null };

const nextTicket = "(SELECT coalesce(max(ticket), 0) + 1 FROM dialogs)";

/** The SQL of an account's inbox. Synchronous: everything between two awaits is one transaction. */
export class InboxStore {
  readonly operators: OperatorStore;
  readonly sessions: SessionStore;
  private readonly cards: CardStore;
  private readonly sql: SqlStorage;

  constructor(storage: DurableObjectStorage) {
    this.sql = storage.sql;
    migrateInbox(storage);
    this.operators = new OperatorStore(storage.sql);
    this.sessions = new SessionStore(storage.sql);
    this.cards = new CardStore(storage.sql);
  }

  /**
   * Adds a dialog to the queue unless a later change of its handoff is known. The dialog is assigned only after an update of
   * its room says that it waits.
   */
  enter(dialogId: number, afterSeq: number, since: number): void {
    this.sql.exec(
      `INSERT INTO dialogs (dialog_id, handoff_seq, ticket, waiting_since, changed_at)
       VALUES (?1, ?2, ${nextTicket}, ?3, ?3)
       ON CONFLICT (dialog_id) DO UPDATE
       SET handoff_seq = ?2, ticket = coalesce(ticket, ${nextTicket}), waiting_since = coalesce(waiting_since, ?3),
         status = 'none', operator = NULL, offered_to = NULL, expires_at = NULL
       WHERE handoff_seq <= ?2`,
      dialogId,
      afterSeq,
      since,
    );
  }

  /** Applies an update; returns whether it was new. */
  update(update: InboxUpdate, now: number): boolean {
    const isNew = this.keepPart(update, now);
    const { card, note, breach } = update;
    const isNewCard =
      card !== undefined && note == null && breach == null && this.cards.keepCard(update.dialogId, card);
    return isNew || isNewCard;
  }

  private keepPart(update: InboxUpdate, now: number): boolean {
    const { dialogId, seq, message, handoff } = update;
    if (message !== null) {
      const isNewest = this.changed(
        `INSERT INTO dialogs (dialog_id, message_seq, last_message, last_message_at, changed_at) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (dialog_id) DO UPDATE
         SET message_seq = ?2, last_message = ?3, last_message_at = ?4, changed_at = ?5
         WHERE message_seq < ?2 RETURNING dialog_id`,
        dialogId,
        seq,
        message.text,
        message.createdAt,
        now,
      );
      return this.cards.keepUnanswered(dialogId, message) || isNewest;
    }
    this.sql.exec("INSERT OR IGNORE INTO dialogs (dialog_id, changed_at) VALUES (?, ?)", dialogId, now);
    if (handoff !== null) {
      if (handoff.status === "requested") this.keepTeam(dialogId, seq, handoff.teamId ?? null);
      return this.keepHandoff(dialogId, handoff, "handoff_seq < ?2", seq, now);
    }
    if (update.triage != null) return this.keepTriage(dialogId, seq, update.triage, now);
    if (update.note != null || update.breach != null) {
      const column = update.note != null ? "note_seq" : "breach_seq";
      const set = `UPDATE dialogs SET ${column} = ?2 WHERE dialog_id = ?1 AND ${column} < ?2 RETURNING dialog_id`;
      return this.changed(set, dialogId, seq);
    }
    if (update.sla !== undefined) return this.cards.keepDue(dialogId, seq, update.sla.dueAt);
    if (update.status == null) return false;
    // What nobody has answered when the dialog is resolved needs no answer.
    if (update.status === "archived") this.cards.keepUnanswered(dialogId, { answeredSeq: seq, unanswered: [] });
    return this.changed(
      `UPDATE dialogs SET status_seq = ?2, is_archived = ?3
       WHERE dialog_id = ?1 AND status_seq < ?2 RETURNING dialog_id`,
      dialogId,
      seq,
      update.status === "archived" ? 1 : 0,
    );
  }

  /**
   * Stores a room's answer about its handoff and ends the offer. A change of the handoff after `handoffSeq`, when the room was
   * asked, wins.
   */
  recordRoomAnswer(dialogId: number, handoffSeq: number, handoff: HandoffUpdate, now: number): void {
    if (this.keepHandoff(dialogId, handoff, "handoff_seq = ?2", handoffSeq, now)) return;
    this.sql.exec("UPDATE dialogs SET offered_to = NULL WHERE dialog_id = ?", dialogId);
  }

  /** The position of a dialog in the queue, from 1; null when it does not wait. */
  position(dialogId: number): number | null {
    return this.queue().find((waiting) => waiting.dialogId === dialogId)?.position ?? null;
  }

  /** The first dialog without an open offer of each team's queue, and of those for any operator; the first comer first. */
  heads(): Asked[] {
    const condition = "ticket IS NOT NULL AND status = 'requested' AND offered_to IS NULL AND is_archived = 0";
    // The other columns of a row with min() are those of its smallest ticket.
    return this.asked(`${condition} GROUP BY team_id ORDER BY ticket`, ", min(ticket) AS ticket");
  }

  /** Records the offer of a dialog to an operator. Until the room answers, the dialog counts as the operator's. */
  offer(dialogId: number, operator: Operator): void {
    this.sql.exec("UPDATE dialogs SET offered_to = ? WHERE dialog_id = ?", JSON.stringify(operator), dialogId);
  }

  /** Dialogs with an open offer. */
  offers(): Asked[] {
    return this.asked("offered_to IS NOT NULL");
  }

  /** Dialogs that removed operators have. */
  heldByRemoved(): (Asked & { operator: Operator })[] {
    const gone = "(SELECT operator_id FROM operators WHERE is_gone = 1)";
    return this.asked(`operator IS NOT NULL AND holder_id IN ${gone}`) as (Asked & { operator: Operator })[];
  }

  /** All waiting dialogs, first come first served. */
  queue(): Waiting[] {
    return this.sql
      .exec<DialogRow>(`SELECT ${columns} FROM dialogs WHERE ticket IS NOT NULL ORDER BY ticket`)
      .toArray()
      .map((row, index) => ({
        dialogId: row.dialog_id,
        position: index + 1,
        reason: row.reason,
        waitingSince: row.waiting_since ?? 0,
      }));
  }

  /** Removes waits that should have ended before a time: their rooms have ended them or never confirmed them. */
  dropWaitsDueBefore(time: number): void {
    this.sql.exec(
      `UPDATE dialogs SET ticket = NULL, waiting_since = NULL, offered_to = NULL
       WHERE ticket IS NOT NULL AND coalesce(expires_at, waiting_since + ${handoffExpiryMs}) < ?`,
      time,
    );
  }

  /** Empties dialogs that are being erased. Their rows stay, so that updates that are still on their way change nothing. */
  forget(dialogIds: number[]): void {
    this.sql.exec(
      `INSERT INTO dialogs (dialog_id, changed_at, message_seq, handoff_seq, status_seq, triage_seq, note_seq, breach_seq,
         answered_seq, is_archived)
       SELECT value, 0, ?2, ?2, ?2, ?2, ?2, ?2, ?2, 1 FROM json_each(?1) WHERE true
       ON CONFLICT (dialog_id) DO UPDATE
       SET changed_at = 0, message_seq = ?2, handoff_seq = ?2, status_seq = ?2, triage_seq = ?2, note_seq = ?2, breach_seq = ?2,
         answered_seq = ?2, is_archived = 1, card = NULL, unanswered = '[]', sla_due_at = NULL,
         status = 'none', reason = NULL, ticket = NULL, waiting_since = NULL, operator = NULL, offered_to = NULL,
         last_message = NULL, last_message_at = NULL, triage = NULL, snoozed_until = NULL, team_id = NULL`,
      JSON.stringify(dialogIds),
      erasedSeq,
    );
  }

  /** The most recently changed dialogs that are neither snoozed nor erased, newest first. */
  newest(limit: number): InboxDialog[] {
    const open = `SELECT ${columns} FROM dialogs WHERE snoozed_until IS NULL AND message_seq < ${erasedSeq}`;
    const rows = this.sql.exec<DialogRow>(`${open} ORDER BY changed_at DESC LIMIT ?`, limit);
    return rows.toArray().map(toDialog);
  }

  dialog(dialogId: number): InboxDialog | null {
    const [row] = this.sql.exec<DialogRow>(`SELECT ${columns} FROM dialogs WHERE dialog_id = ?`, dialogId).toArray();
    return row === undefined ? null : toDialog(row);
  }

  private asked(condition: string, more = ""): Asked[] {
    const rows = this.sql.exec<{
      dialog_id: number;
      handoff_seq: number;
      operator: string | null;
      team_id: number | null;
    }>(`SELECT dialog_id, handoff_seq, operator, team_id${more} FROM dialogs WHERE ${condition}`);
    return rows.toArray().map((row) => ({
      dialogId: row.dialog_id,
      handoffSeq: row.handoff_seq,
      teamId: row.team_id,
      operator: row.operator === null ? null : (JSON.parse(row.operator) as Operator),
    }));
  }

  private keepTriage(dialogId: number, seq: number, triage: InboxTriage, now: number): boolean {
    this.keepTeam(dialogId, seq, triage.team?.id ?? null);
    return this.changed(
      `UPDATE dialogs SET triage_seq = ?2, triage = ?3, snoozed_until = ?4,
         changed_at = CASE WHEN snoozed_until IS NOT NULL AND ?4 IS NULL THEN ?5 ELSE changed_at END
       WHERE dialog_id = ?1 AND triage_seq < ?2 RETURNING dialog_id`,
      dialogId,
      seq,
      JSON.stringify(triage),
      triage.snoozedUntil,
      now,
    );
  }

  private keepTeam(dialogId: number, seq: number, teamId: number | null): void {
    const set = "UPDATE dialogs SET team_seq = ?2, team_id = ?3 WHERE dialog_id = ?1 AND team_seq < ?2";
    this.sql.exec(set, dialogId, seq, teamId);
  }

  private keepHandoff(dialogId: number, handoff: HandoffUpdate, condition: string, seq: number, now: number): boolean {
    const { status, reason, requestedAt, expiresAt, operator } = handoff;
    const offer = "SELECT json_extract(offered_to, '$.id') AS id FROM dialogs WHERE dialog_id = ?";
    const offered = this.sql.exec<{ id: number | null }>(offer, dialogId).one().id;
    const isNew = this.changed(
      `UPDATE dialogs SET handoff_seq = ?2, status = ?3, reason = ?4, waiting_since = ?5, operator = ?6, changed_at = ?7,
         expires_at = ?8, offered_to = NULL, ticket = CASE WHEN ?5 IS NULL THEN NULL ELSE coalesce(ticket, ${nextTicket}) END
       WHERE dialog_id = ?1 AND ${condition} RETURNING dialog_id`,
      dialogId,
      seq,
      status,
      reason,
      status === "requested" ? requestedAt : null,
      operator === null ? null : JSON.stringify(operator),
      now,
      expiresAt ?? null,
    );
    // An assignment counts as one turn, whether the room's answer or its update arrives first.
    if (isNew && operator !== null && operator.id === offered) this.operators.countTurn(operator.id);
    return isNew;
  }

  private changed(statement: string, ...values: (string | number | null)[]): boolean {
    return this.sql.exec(statement, ...values).toArray().length > 0;
  }
}

function toDialog(row: DialogRow): InboxDialog {
  return {
    dialogId: row.dialog_id,
    seq: row.seq,
    status: row.is_archived === 1 ? "archived" : "active",
    handoffStatus: row.status,
    reason: row.reason,
    waitingSince: row.waiting_since,
    operator: row.operator === null ? null : (JSON.parse(row.operator) as Operator),
    lastMessage: row.last_message,
    lastMessageAt: row.last_message_at,
    triage: row.triage === null ? noTriage : (JSON.parse(row.triage) as InboxTriage),
    card: row.card === null ? null : (JSON.parse(row.card) as InboxCard),
    unanswered: JSON.parse(row.unanswered) as number[],
    slaDueAt: row.sla_due_at,
  };
}
