import { and, asc, lt, sql } from "drizzle-orm";
import { reservations } from "../../../db/billing.ts";
import type { Deps } from "../../deps.ts";
import { release } from "./release.ts";

/**
 * Longer than any act takes, its tries included: a room tries a turn for minutes. One that comes back later all the same
 * holds its price again.
 */
const staleAfterMs = 60 * 60 * 1000;

const holdsPerRun = 200;

/** Gives back what acts held that nobody finished, for example since an isolate died between hold and charge. */
export async function releaseStaleHolds(ctx: Pick<Deps, "db" | "clock">): Promise<void> {
  const stale = await ctx.db
    .select({ accountId: reservations.accountId, key: reservations.idempotencyKey })
    .from(reservations)
    .where(and(sql`${reservations.state} = 'held'`, lt(reservations.createdAt, ctx.clock() - staleAfterMs)))
    .orderBy(asc(reservations.createdAt))
    .limit(holdsPerRun);
  for (const hold of stale) await release(ctx, hold);
}
