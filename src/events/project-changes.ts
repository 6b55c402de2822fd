import { sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { dialogNotes, projectedEntries } from "../db/dialogs.ts";
import type { RoomEvent } from "../domain/conversations/dialog/ports.ts";
import { stateChange } from "../domain/conversations/dialog/state-change.ts";
import type { LogEntry } from "../domain/conversations/dialog/types.ts";
import { mentionUsers } from "../domain/conversations/note/mention-users.ts";
import type { Note } from "../domain/conversations/note/types.ts";
import type { Deps } from "../domain/deps.ts";
import type { VisitChange } from "../domain/quality/analytics/visit-rules.ts";

/** The statements that project notes and changes of handoff, status and triage, and record that they are projected. */
export function projectChanges(ctx: Pick<Deps, "db">, events: RoomEvent[]): BatchItem<"sqlite">[] {
  return events.flatMap(({ accountId, dialogId, entry }): BatchItem<"sqlite">[] => {
    if (entry.kind === "message") return [];
    const row = { dialogId, seq: entry.seq, change: changeOf(entry), createdAt: entry.createdAt };
    const recorded = ctx.db.insert(projectedEntries).values(row).onConflictDoNothing();
    if (entry.kind !== "note") return [stateChange(ctx, dialogId, entry), recorded];
    const mentions = mentionUsers(ctx, accountId, entry.note);
    return [addNote(ctx, accountId, entry.note), ...(mentions === null ? [] : [mentions]), recorded];
  });
}

/** The change of an entry that visits are read by; null: none. */
function changeOf(entry: LogEntry): VisitChange | null {
  if (entry.kind === "handoff") return entry.event.kind;
  if (entry.kind === "status") return entry.status === "archived" ? "archived" : "reopened";
  return null;
}

/** The statement that stores a note, unless its dialog has been erased. */
function addNote(ctx: Pick<Deps, "db">, accountId: number, note: Note) {
  const { dialogId, seq, text, author, createdAt } = note;
  // In the order of the table's columns.
  const row = sql`SELECT ${dialogId}, ${seq}, ${accountId}, ${author.id}, ${author.name}, ${text}, ${createdAt},
      ${JSON.stringify(note.mentions ?? [])}
    WHERE NOT EXISTS (SELECT 1 FROM dialogs WHERE id = ${dialogId} AND erased_at IS NOT NULL)`;
  return ctx.db.insert(dialogNotes).select(row).onConflictDoNothing();
}
