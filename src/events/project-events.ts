import type { SQL } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { runBatch } from "../db/run-batch.ts";
import { enqueueOutbound } from "../domain/channels/outbound/enqueue-outbound.ts";
import { enqueueWebhooks } from "../domain/channels/webhook/enqueue-webhooks.ts";
import { linkFiles } from "../domain/conversations/attachments/link-files.ts";
import { hasContext } from "../domain/conversations/context/has-context.ts";
import { countCitations } from "../domain/conversations/dialog/count-citations.ts";
import type { QueuedEvent, RoomEvent } from "../domain/conversations/dialog/ports.ts";
import { newestUpdates } from "../domain/conversations/inbox/newest-updates.ts";
import type { Deps } from "../domain/deps.ts";
import { recordFailures } from "../domain/quality/unanswered/record-failures.ts";
import { projectChanges } from "./project-changes.ts";
import { projectMessages } from "./project-messages.ts";
import { readRoutes } from "./read-routes.ts";

/** Statements per D1 batch. */
const maxStatements = 90;

/**
 * Projects room events into D1, after all their other effects: the outboxes of channels and webhooks, the inboxes and the list
 * of unanswered questions. An event with a row is therefore completely processed; a room sends events without a row again.
 * Events may arrive twice or out of order: a message is stored once, its citations are counted once, and a dialog's last
 * message and handoff never go back. That a dialog was created concerns webhooks only.
 */
export async function projectEvents(ctx: Deps, queued: QueuedEvent[]): Promise<void> {
  const events = queued.filter((event): event is RoomEvent => "entry" in event);
  const { chats, webhooks, cards } = await readRoutes(ctx, queued);
  await Promise.all([enqueueOutbound(ctx, events, chats), enqueueWebhooks(ctx, queued, webhooks)]);
  const byAccount = Map.groupBy(events, (event) => event.accountId);
  const watched = await Promise.all(
    Array.from(byAccount, async ([accountId, ofAccount]) =>
      (await ctx.inboxes.of(accountId).update(newestUpdates(ofAccount, cards))) ? [accountId] : [],
    ),
  );
  await recordFailures(ctx, events);
  const statements = [...extras(ctx, events), ...projectChanges(ctx, events)];
  for (let at = 0; at < statements.length; at += maxStatements) {
    const batch = statements.slice(at, at + maxStatements);
    await ctx.db.batch(batch as [BatchItem<"sqlite">, ...BatchItem<"sqlite">[]]);
  }
  const messages = [...(await contextOf(ctx, events)), ...projectMessages(events)];
  if (messages.length > 0) await runBatch(ctx.db, messages);
  await Promise.all(watched.flat().map((accountId) => settle(ctx, accountId)));
}

/** Tells connected operators that lists and counts can be asked for. All is stored by now, so this never throws. */
async function settle(ctx: Deps, accountId: number): Promise<void> {
  try {
    await ctx.inboxes.of(accountId).settle();
  } catch (error) {
    console.error("operators not told of new counts", { accountId, error });
  }
}

/** The statements for what messages tell of their contacts, which few messages do. */
async function contextOf(ctx: Deps, events: RoomEvent[]): Promise<SQL[]> {
  if (!events.some(hasContext)) return [];
  const { recordContext } = await import("../domain/conversations/context/record-context.ts");
  try {
    return await recordContext(ctx, events);
  } catch (error) {
    // A message is worth more than what could be read from it.
    console.error("context not recorded", { first: events[0]?.id, count: events.length, error });
    return [];
  }
}

/** The statements for citations and files, which few messages have. */
function extras(ctx: Deps, events: RoomEvent[]): BatchItem<"sqlite">[] {
  return events.flatMap(({ accountId, entry }) =>
    entry.kind === "message"
      ? [...countCitations(ctx, accountId, entry.message), ...linkFiles(ctx, entry.message)]
      : [],
  );
}
