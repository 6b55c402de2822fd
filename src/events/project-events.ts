import { and, eq, lt } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { dialogs, messages } from "../db/dialogs.ts";
import { enqueueOutbound } from "../domain/channels/telegram/enqueue-outbound.ts";
import { linkFiles } from "../domain/conversations/attachments/link-files.ts";
import { countCitations } from "../domain/conversations/dialog/count-citations.ts";
import type { RoomEvent } from "../domain/conversations/dialog/ports.ts";
import { previewOf } from "../domain/conversations/dialog/preview-of.ts";
import { noteOf } from "../domain/conversations/inbox/note-of.ts";
import type { Deps } from "../domain/deps.ts";
import { recordFailures } from "../domain/quality/unanswered/record-failures.ts";

/** Statements a D1 batch takes here: up to four an event. */
const eventsPerBatch = 30;

/**
 * Writes what rooms said into D1, notes it in the inbox, files what was not answered, and tells each room, which forgets
 * it then. An event may come twice or out of order: a message is stored once, what it cites is counted once, and neither
 * a dialog's last message nor its handoff ever goes back.
 */
export async function projectEvents(ctx: Deps, events: RoomEvent[]): Promise<void> {
  for (let at = 0; at < events.length; at += eventsPerBatch) {
    const statements = events.slice(at, at + eventsPerBatch).flatMap((event) => projection(ctx, event));
    await ctx.db.batch(statements as [BatchItem<"sqlite">, ...BatchItem<"sqlite">[]]);
  }
  await enqueueOutbound(ctx, events);
  const byAccount = Map.groupBy(events, (event) => event.accountId);
  await Promise.all(
    Array.from(byAccount, ([accountId, ofAccount]) =>
      ctx.inboxes.of(accountId).note(ofAccount.map(({ dialogId, entry }) => noteOf(dialogId, entry))),
    ),
  );
  await recordFailures(ctx, events);
  const byDialog = Map.groupBy(events, (event) => event.dialogId);
  await Promise.all(
    Array.from(byDialog, ([dialogId, ofDialog]) =>
      ctx.rooms.of(dialogId).confirm(ofDialog.map((event) => event.entry.seq)),
    ),
  );
}

function projection(ctx: Deps, { dialogId, accountId, entry }: RoomEvent): BatchItem<"sqlite">[] {
  if (entry.kind === "status") {
    const ofThis = and(eq(dialogs.id, dialogId), lt(dialogs.statusSeq, entry.seq));
    return [ctx.db.update(dialogs).set({ status: entry.status, statusSeq: entry.seq }).where(ofThis)];
  }
  if (entry.kind === "handoff") {
    const { status, reason, requestedAt, operator } = entry.handoff;
    const standing = { handoffStatus: status, handoffReason: reason, handoffRequestedAt: requestedAt };
    return [
      ctx.db
        .update(dialogs)
        .set({
          ...standing,
          handoffSeq: entry.seq,
          operatorId: operator?.id ?? null,
          operatorName: operator?.name ?? null,
        })
        .where(and(eq(dialogs.id, dialogId), lt(dialogs.handoffSeq, entry.seq))),
    ];
  }
  const { seq, sender, text, author, answer, createdAt } = entry.message;
  return [
    ...countCitations(ctx, accountId, entry.message),
    ...linkFiles(ctx, entry.message),
    ctx.db
      .insert(messages)
      .values({ dialogId, seq, accountId, sender, text, author, answer, createdAt })
      .onConflictDoNothing(),
    ctx.db
      .update(dialogs)
      .set({ lastSeq: seq, lastMessage: previewOf(entry.message), lastMessageAt: createdAt })
      .where(and(eq(dialogs.id, dialogId), lt(dialogs.lastSeq, seq))),
  ];
}
