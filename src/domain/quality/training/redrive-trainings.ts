import { and, inArray, isNull, lt, lte, or } from "drizzle-orm";
import { trainingSessions } from "../../../db/training.ts";
import type { Deps } from "../../deps.ts";
import { enqueueTraining } from "./enqueue-training.ts";
import { SILENT_AFTER_MS } from "./training-limits.ts";

/** Per run: the next run takes the rest. */
const BATCH = 20;

/** The watchdog of training sessions, once a minute: sends lost ones and those of dead workers again. Returns their number. */
export async function redriveTrainings(ctx: Deps): Promise<number> {
  const now = ctx.clock();
  const isSilent = and(isNull(trainingSessions.leaseUntil), lt(trainingSessions.updatedAt, now - SILENT_AFTER_MS));
  const isStalled = and(
    inArray(trainingSessions.state, ["queued", "running"]),
    or(isSilent, lte(trainingSessions.leaseUntil, now)),
  );
  const some = ctx.db.select({ id: trainingSessions.id }).from(trainingSessions).where(isStalled).limit(BATCH);
  // Also releases a dead worker's lease, so that the next run skips the row.
  const stalled = await ctx.db
    .update(trainingSessions)
    .set({ leaseId: null, leaseUntil: null, updatedAt: now })
    .where(inArray(trainingSessions.id, some))
    .returning({ id: trainingSessions.id });
  for (const { id } of stalled) await enqueueTraining(ctx, id);
  return stalled.length;
}
