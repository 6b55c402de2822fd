import { and, eq, isNull, lt, sql } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import type { LogEntry } from "./types.ts";

/** An entry that changes what lists of dialogs show. */
export type StateEntry = Extract<LogEntry, { kind: "handoff" | "status" | "triage" | "sla" }>;

/**
 * The statement that writes a change of a dialog's handoff, status or triage to the catalogue, unless it has a later one. It may run
 * twice: the room runs it before it answers the call that causes the change, the projector when the change's event arrives.
 */
export function stateChange(ctx: Pick<Deps, "db">, dialogId: number, entry: StateEntry) {
  const ofThis = eq(dialogs.id, dialogId);
  const { seq } = entry;
  if (entry.kind === "status") {
    // What nobody has answered when the dialog is resolved needs no answer.
    const left = sql`(SELECT json_group_array(value) FROM json_each(dialogs.unanswered) WHERE value > ${seq})`;
    const answered = { answeredSeq: sql`max(answered_seq, ${seq})`, unanswered: left };
    const set = { status: entry.status, statusSeq: seq, ...(entry.status === "archived" ? answered : {}) };
    return ctx.db
      .update(dialogs)
      .set(set)
      .where(and(ofThis, lt(dialogs.statusSeq, seq)));
  }
  if (entry.kind === "sla") {
    const first = and(ofThis, isNull(dialogs.slaBreachedAt));
    return ctx.db.update(dialogs).set({ slaBreachedAt: entry.createdAt }).where(first);
  }
  if (entry.kind === "triage") {
    const { variables, priority, snoozedUntil, team } = entry.triage;
    // A room may not know yet that a label or its team was deleted.
    const labels = sql`(SELECT json_group_array(value) FROM json_each(${JSON.stringify(entry.triage.labels)})
      WHERE value IN (SELECT id FROM labels WHERE account_id = dialogs.account_id))`;
    const teamId = sql`(SELECT id FROM teams WHERE id = ${team?.id ?? null} AND account_id = dialogs.account_id)`;
    const set = { labels, variables, priority, snoozedUntil, teamId, triageSeq: seq };
    return ctx.db
      .update(dialogs)
      .set(set)
      .where(and(ofThis, lt(dialogs.triageSeq, seq), isNull(dialogs.erasedAt)));
  }
  const { status, reason, requestedAt, operator } = entry.handoff;
  const held = { operatorId: operator?.id ?? null, operatorName: operator?.name ?? null };
  const set = { handoffStatus: status, handoffReason: reason, handoffRequestedAt: requestedAt, ...held };
  return ctx.db
    .update(dialogs)
    .set({ ...set, handoffSeq: seq })
    .where(and(ofThis, lt(dialogs.handoffSeq, seq)));
}
