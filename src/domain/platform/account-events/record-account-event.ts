import type { SQL } from "drizzle-orm";
import { accountEvents } from "../../../db/account-events.ts";
import type { Deps } from "../../deps.ts";

export interface NewAccountEvent {
  accountId: number | SQL<number>;
  type: (typeof accountEvents.$inferSelect)["type"];
  /** Makes the JSON that receivers get from the rows of the same batch. */
  data: SQL;
}

/**
 * The statement that records an event for the webhooks of an account. It runs in the same batch as the change that it tells of,
 * so that none is lost; `tellAccountEvents` sends it.
 */
export function recordAccountEvent(ctx: Pick<Deps, "db" | "clock">, { accountId, type, data }: NewAccountEvent) {
  return ctx.db.insert(accountEvents).values({ accountId, type, data, createdAt: ctx.clock() });
}
