import { type SQL, sql } from "drizzle-orm";
import type { DialogStatus } from "../dialog/types.ts";
import type { HandoffReason, HandoffStatus } from "../handoff/types.ts";
import type { Priority } from "../triage/types.ts";
import type { InboxReader, InboxRow } from "./row-types.ts";
import type { InboxCard } from "./types.ts";

/** What a query with `rowColumns` and `rowJoins` returns for a dialog. */
interface Columns {
  id: number;
  seq: number;
  status: DialogStatus;
  handoffStatus: HandoffStatus;
  reason: HandoffReason | null;
  requestedAt: number | null;
  operatorId: number | null;
  operatorName: string | null;
  lastMessage: string | null;
  lastMessageAt: number | null;
  labels: string;
  priority: Priority | null;
  snoozedUntil: number | null;
  teamId: number | null;
  teamName: string | null;
  title: string;
  contactName: string;
  channel: InboxCard["channel"];
  assistantId: number;
  assistantName: string;
  unanswered: string;
  slaDueAt: number | null;
  readSeq: number;
  isMentioned: number;
  hasDraft: number;
}

/** The name by which operators know a visitor: the contact's, else the channel's, else the title of the dialog. */
export const visitorName = sql.raw(`coalesce(nullif(trim(contact.name), ''),
  nullif(trim(coalesce(d.first_name, '') || ' ' || coalesce(d.last_name, '')), ''), d.title)`);

/** The columns of a row of the inbox, of `dialogs AS d` with `rowJoins`. */
export const rowColumns: SQL = sql`d.id, max(d.last_seq, d.handoff_seq, d.status_seq, d.triage_seq) AS seq, d.status,
  d.handoff_status AS "handoffStatus", d.handoff_reason AS reason,
  d.handoff_requested_at AS "requestedAt", d.operator_id AS "operatorId", d.operator_name AS "operatorName",
  d.last_message AS "lastMessage", d.last_message_at AS "lastMessageAt", d.labels, d.priority, d.snoozed_until AS "snoozedUntil",
  team.id AS "teamId", team.name AS "teamName", d.title, ${visitorName} AS "contactName", d.channel,
  d.assistant_id AS "assistantId", coalesce(assistant.name, '') AS "assistantName", d.unanswered, d.sla_due_at AS "slaDueAt",
  coalesce(own.read_seq, 0) AS "readSeq", coalesce(own.mention_seq > own.read_seq, 0) AS "isMentioned",
  draft.text IS NOT NULL AS "hasDraft"`;

/** The tables of a row besides `dialogs AS d`. */
export function rowJoins({ userId }: InboxReader): SQL {
  return sql`LEFT JOIN operator_dialogs AS own ON own.user_id = ${userId} AND own.dialog_id = d.id
    LEFT JOIN drafts AS draft ON draft.user_id = ${userId} AND draft.dialog_id = d.id
    LEFT JOIN assistants AS assistant ON assistant.id = d.assistant_id
    LEFT JOIN contacts AS contact ON contact.id = d.contact_id
    LEFT JOIN teams AS team ON team.id = d.team_id`;
}

/** A row of the inbox from what the query returned. */
export function toInboxRow(columns: Record<string, unknown>): InboxRow {
  const row = columns as unknown as Columns;
  const { id, seq, status, handoffStatus, reason, requestedAt, operatorId, teamId } = row;
  return {
    dialogId: id,
    ...{ seq, status, handoffStatus, reason },
    waitingSince: handoffStatus === "requested" ? requestedAt : null,
    operator: operatorId === null ? null : { id: operatorId, name: row.operatorName ?? `Operator ${operatorId}` },
    lastMessage: row.lastMessage,
    lastMessageAt: row.lastMessageAt,
    triage: {
      labels: JSON.parse(row.labels) as number[],
      priority: row.priority,
      snoozedUntil: row.snoozedUntil,
      team: teamId === null ? null : { id: teamId, name: row.teamName ?? "" },
    },
    card: {
      title: row.title,
      contactName: row.contactName,
      channel: row.channel,
      assistant: { id: row.assistantId, name: row.assistantName },
    },
    unanswered: JSON.parse(row.unanswered) as number[],
    slaDueAt: row.slaDueAt,
    readSeq: row.readSeq,
    isMentioned: row.isMentioned === 1,
    hasDraft: row.hasDraft === 1,
  };
}
