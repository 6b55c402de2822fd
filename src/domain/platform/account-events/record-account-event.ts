import { type SQL, sql } from "drizzle-orm";
import { accountEvents } from "../../../db/account-events.ts";
import type { Deps } from "../../deps.ts";

export interface NewAccountEvent {
  accountId: number | SQL;
  type: (typeof accountEvents.$inferSelect)["type"];
  /** What the event tells, as receivers get it; or SQL that makes this JSON. */
  data: Record<string, unknown> | SQL;
}

/**
 * The statement that records an event for the webhooks of an account. It runs in the same batch as the change that it tells of,
 * so that none is lost; `tellAccountEvents` sends it.
 */
export function recordAccountEvent(ctx: Pick<Deps, "db" | "clock">, { accountId, type, data }: NewAccountEvent) {
  const written = "queryChunks" in data ? (data as SQL) : sql`${JSON.stringify(data)}`;
  return ctx.db
    .insert(accountEvents)
    .values({ accountId: accountId as number, type, data: sql`${written}`, createdAt: ctx.clock() });
}
