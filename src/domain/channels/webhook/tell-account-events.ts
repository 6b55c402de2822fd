import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import { accountEvents } from "../../../db/account-events.ts";
import { users } from "../../../db/accounts.ts";
import { webhookEndpoints } from "../../../db/webhooks.ts";
import type { Deps } from "../../deps.ts";
import { accountEventOf } from "./account-event-of.ts";
import { addressEvent } from "./address-event.ts";

/** Events in one run. */
const batch = 100;

type Row = typeof accountEvents.$inferSelect;

/**
 * Enqueues recorded events of accounts in the outboxes of their endpoints. Of a registration the endpoints of administrators are
 * told, too. An event that is enqueued again after a crash has the same id, and an outbox stores it once.
 */
export async function tellAccountEvents(ctx: Pick<Deps, "db" | "webhookOutboxes">): Promise<void> {
  const rows = await ctx.db.select().from(accountEvents).orderBy(asc(accountEvents.id)).limit(batch);
  if (rows.length === 0) return;
  const isOfAdmin = sql`${webhookEndpoints.accountId} IN (SELECT ${users.accountId} FROM ${users}
    WHERE ${users.role} = 'admin' AND ${users.deletedAt} IS NULL)`;
  const accountIds = rows.map(({ accountId }) => accountId);
  const endpoints = await ctx.db
    .select({
      id: webhookEndpoints.id,
      accountId: webhookEndpoints.accountId,
      events: webhookEndpoints.events,
      names: webhookEndpoints.eventNames,
      isOfAdmin: sql<number>`${isOfAdmin}`,
    })
    .from(webhookEndpoints)
    .where(and(eq(webhookEndpoints.isEnabled, true), or(inArray(webhookEndpoints.accountId, accountIds), isOfAdmin)));
  await Promise.all(
    endpoints.map(async ({ id, ...target }) => {
      const heard = rows.filter(
        (row) => row.accountId === target.accountId || (isForAdmins(row) && target.isOfAdmin === 1),
      );
      const items = heard
        .map((row) => addressEvent(accountEventOf(row), target))
        .filter(({ payload }) => payload !== null);
      if (items.length > 0) await ctx.webhookOutboxes.of(id).enqueue(items);
    }),
  );
  await ctx.db.delete(accountEvents).where(
    inArray(
      accountEvents.id,
      rows.map(({ id }) => id),
    ),
  );
}

function isForAdmins({ type }: Row): boolean {
  return type === "user.registered";
}
