import type { BatchItem } from "drizzle-orm/batch";
import { runBatch } from "../db/run-batch.ts";
import { enqueueOutbound } from "../domain/channels/telegram/enqueue-outbound.ts";
import { linkFiles } from "../domain/conversations/attachments/link-files.ts";
import { countCitations } from "../domain/conversations/dialog/count-citations.ts";
import type { RoomEvent } from "../domain/conversations/dialog/ports.ts";
import { newestUpdates } from "../domain/conversations/inbox/newest-updates.ts";
import type { Deps } from "../domain/deps.ts";
import { recordFailures } from "../domain/quality/unanswered/record-failures.ts";
import { projectChanges } from "./project-changes.ts";
import { projectMessages } from "./project-messages.ts";

/** Statements of one D1 batch. */
const maxStatements = 90;

/**
 * Writes what rooms publish into D1, after everything else that follows from it: the channels' outboxes, the inboxes and
 * the list of unanswered questions. So an event whose row is there is done, and a room that does not find it sends it
 * again. An event may come twice or out of order: a message is stored once, what it cites is counted once, and neither a
 * dialog's last message nor its handoff ever goes back.
 */
export async function projectEvents(ctx: Deps, events: RoomEvent[]): Promise<void> {
  await enqueueOutbound(ctx, events);
  const byAccount = Map.groupBy(events, (event) => event.accountId);
  await Promise.all(
    Array.from(byAccount, ([accountId, ofAccount]) => ctx.inboxes.of(accountId).update(newestUpdates(ofAccount))),
  );
  await recordFailures(ctx, events);
  const statements = [...extras(ctx, events), ...projectChanges(ctx, events)];
  for (let at = 0; at < statements.length; at += maxStatements) {
    const batch = statements.slice(at, at + maxStatements);
    await ctx.db.batch(batch as [BatchItem<"sqlite">, ...BatchItem<"sqlite">[]]);
  }
  const messages = projectMessages(events);
  if (messages.length > 0) await runBatch(ctx.db, messages);
}

/** What few messages have: citations and files. */
function extras(ctx: Deps, events: RoomEvent[]): BatchItem<"sqlite">[] {
  return events.flatMap(({ accountId, entry }) =>
    entry.kind === "message"
      ? [...countCitations(ctx, accountId, entry.message), ...linkFiles(ctx, entry.message)]
      : [],
  );
}
