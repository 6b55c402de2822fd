import { and, inArray, isNull, lt, lte, or } from "drizzle-orm";
import { evaluations } from "../../../db/evaluations.ts";
import type { Deps } from "../../deps.ts";
import { sendEvaluation } from "./send-evaluation.ts";

/** Longer than a step may wait to be tried again: the watchdog sends what is lost, not what waits. */
const SILENT_FOR_MS = 5 * 60_000;
/** A run: the next minute takes the next ones. */
const BATCH = 50;

/** The watchdog of evaluations, once a minute: sends again the step that nobody came for or whose worker died. Answers how many. */
export async function redriveEvaluations(ctx: Deps): Promise<number> {
  const now = ctx.clock();
  const isSilent = and(isNull(evaluations.leaseUntil), lt(evaluations.updatedAt, now - SILENT_FOR_MS));
  const isStalled = and(
    inArray(evaluations.state, ["queued", "running"]),
    or(isSilent, lte(evaluations.leaseUntil, now)),
  );
  const some = ctx.db.select({ id: evaluations.id }).from(evaluations).where(isStalled).limit(BATCH);
  // Frees a dead worker's claim too, so that the next run leaves the row alone.
  const stalled = await ctx.db
    .update(evaluations)
    .set({ leaseId: null, leaseUntil: null, updatedAt: now })
    .where(inArray(evaluations.id, some))
    .returning({ id: evaluations.id, step: evaluations.step });
  for (const evaluation of stalled) await sendEvaluation(ctx, evaluation);
  return stalled.length;
}
