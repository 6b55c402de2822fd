import { and, asc, lt, sql } from "drizzle-orm";
import { reservations } from "../../../db/billing.ts";
import type { Deps } from "../../deps.ts";
import { release } from "./release.ts";

/**
 * Longer than any operation takes, retries included: a room retries a turn for minutes. An operation that resumes later
 * reserves its price again.
 */
const staleAfterMs = 60 * 60 * 1000;

const reservationsPerRun = 200;

/**
 * Releases reservations of operations that never finished, for example because an isolate stopped between reservation
 * and charge.
 */
export async function releaseStaleReservations(ctx: Pick<Deps, "db" | "clock">): Promise<void> {
  const stale = await ctx.db
    .select({ accountId: reservations.accountId, key: reservations.idempotencyKey })
    .from(reservations)
    .where(and(sql`${reservations.state} = 'held'`, lt(reservations.createdAt, ctx.clock() - staleAfterMs)))
    .orderBy(asc(reservations.createdAt))
    .limit(reservationsPerRun);
  for (const reservation of stale) await release(ctx, reservation);
}
