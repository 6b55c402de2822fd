import { and, desc, eq, isNotNull, isNull, lt, or, type SQL } from "drizzle-orm";
import { evaluations } from "../../../db/evaluations.ts";
import type { Deps } from "../../deps.ts";
import { closeCharges } from "./close-charges.ts";
import { compareRuns } from "./compare-runs.ts";
import type { EvaluationLease } from "./evaluation-lease.ts";
import { knowledgeKey } from "./knowledge-key.ts";
import { measureRun } from "./measure-run.ts";
import { readRun } from "./read-run.ts";
import type { Comparison, Evaluation } from "./types.ts";

/**
 * Computes the measures of a run whose questions are all answered, and compares it with the previous run of the same set; the run of
 * a draft of settings with that of the live ones. Runs whose model changed half way are left out.
 */
export async function finishEvaluation(ctx: Deps, lease: EvaluationLease): Promise<void> {
  const { evaluation } = lease;
  await closeCharges(ctx, evaluation);
  const run = await readRun(ctx, evaluation.id);
  const comparison = await compareWithPrevious(ctx, evaluation, run);
  const isSameKnowledge = evaluation.knowledgeKey === (await knowledgeKey(ctx, evaluation));
  await lease.release({
    ...{ state: "completed", measures: measureRun(run), comparison, finishedAt: ctx.clock() },
    ...(isSameKnowledge ? {} : { knowledgeKey: null }),
  });
}

async function compareWithPrevious(
  ctx: Deps,
  { id, assistantId, setKey, settings, settingsKey, baselineId }: Evaluation,
  run: Awaited<ReturnType<typeof readRun>>,
): Promise<Comparison | null> {
  const isMixed = settings !== null && settingsKey === null;
  if (isMixed) return null;
  const [previous] = await ctx.db
    .select({ id: evaluations.id })
    .from(evaluations)
    .where(
      and(
        eq(evaluations.assistantId, assistantId),
        eq(evaluations.state, "completed"),
        or(isNull(evaluations.settings), isNotNull(evaluations.settingsKey)),
        baselineId === null
          ? and(eq(evaluations.setKey, setKey), lt(evaluations.id, id), isOfLive(settingsKey))
          : eq(evaluations.id, baselineId),
      ),
    )
    .orderBy(desc(evaluations.id))
    .limit(1);
  if (previous === undefined) return null;
  return { previousId: previous.id, ...compareRuns(await readRun(ctx, previous.id), run) };
}

/** Not of a draft, unless its settings are those of this run: then it was published. */
function isOfLive(settingsKey: string | null): SQL | undefined {
  const live = eq(evaluations.ofDraft, false);
  return settingsKey === null ? live : or(live, eq(evaluations.settingsKey, settingsKey));
}
