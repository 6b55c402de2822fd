import { and, inArray, isNull, lt, lte, or } from "drizzle-orm";
import { evaluations } from "../../../db/evaluations.ts";
import type { Deps } from "../../deps.ts";
import { enqueueEvaluationStep } from "./enqueue-evaluation-step.ts";

/** Longer than a step may wait for a retry: the watchdog sends lost jobs, not waiting ones. */
const SILENT_AFTER_MS = 5 * 60_000;
/** Per run: the next run takes the rest. */
const BATCH = 50;

/**
 * The watchdog of evaluations, once a minute: sends lost steps and steps of dead workers again. Returns their number.
 */
export async function redriveEvaluations(ctx: Deps): Promise<number> {
  const now = ctx.clock();
  const isSilent = and(isNull(evaluations.leaseUntil), lt(evaluations.updatedAt, now - SILENT_AFTER_MS));
  const isStalled = and(
    inArray(evaluations.state, ["queued", "running"]),
    or(isSilent, lte(evaluations.leaseUntil, now)),
  );
  const some = ctx.db.select({ id: evaluations.id }).from(evaluations).where(isStalled).limit(BATCH);
  // Also releases a dead worker's lease, so that the next run skips the row.
  const stalled = await ctx.db
    .update(evaluations)
    .set({ leaseId: null, leaseUntil: null, updatedAt: now })
    .where(inArray(evaluations.id, some))
    .returning({ id: evaluations.id, step: evaluations.step });
  for (const evaluation of stalled) await enqueueEvaluationStep(ctx, evaluation);
  return stalled.length;
}
