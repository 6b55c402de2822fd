import { and, desc, eq, lt } from "drizzle-orm";
import { evaluations } from "../../../db/evaluations.ts";
import type { Deps } from "../../deps.ts";
import { closeCharges } from "./close-charges.ts";
import { compareRuns } from "./compare-runs.ts";
import type { EvaluationLease } from "./evaluation-lease.ts";
import { measureRun } from "./measure-run.ts";
import { readRun } from "./read-run.ts";
import type { Comparison, Evaluation } from "./types.ts";

/**
 * Computes the measures of a run whose questions are all answered, and compares it with the previous run of the same
 * set.
 */
export async function finishEvaluation(ctx: Deps, lease: EvaluationLease): Promise<void> {
  const { evaluation } = lease;
  await closeCharges(ctx, evaluation);
  const run = await readRun(ctx, evaluation.id);
  const comparison = await compareWithPrevious(ctx, evaluation, run);
  await lease.release({ state: "completed", measures: measureRun(run), comparison, finishedAt: ctx.clock() });
}

async function compareWithPrevious(
  ctx: Deps,
  { id, assistantId, setKey }: Evaluation,
  run: Awaited<ReturnType<typeof readRun>>,
): Promise<Comparison | null> {
  const [previous] = await ctx.db
    .select({ id: evaluations.id })
    .from(evaluations)
    .where(
      and(
        eq(evaluations.assistantId, assistantId),
        eq(evaluations.setKey, setKey),
        eq(evaluations.state, "completed"),
        lt(evaluations.id, id),
      ),
    )
    .orderBy(desc(evaluations.id))
    .limit(1);
  if (previous === undefined) return null;
  return { previousId: previous.id, ...compareRuns(await readRun(ctx, previous.id), run) };
}
