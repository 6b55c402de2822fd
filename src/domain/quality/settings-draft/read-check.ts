import { and, eq, inArray } from "drizzle-orm";
import { evaluations } from "../../../db/evaluations.ts";
import { settingsKey } from "../../assistants/answer-settings/settings-key.ts";
import type { AppliedSettings } from "../../assistants/answer-settings/types.ts";
import type { Deps } from "../../deps.ts";
import { knowledgeKey } from "../evaluation/knowledge-key.ts";
import { questionsKey } from "../evaluation/questions-key.ts";
import { storedQuestions } from "../evaluation/stored-questions.ts";
import type { Evaluation } from "../evaluation/types.ts";
import { judgeDraft, tolerance } from "./judge-draft.ts";
import { staleReasons } from "./stale-reasons.ts";
import type { Check, DraftRow } from "./types.ts";

/** How a draft did in the last check of it, and whether that still counts. */
export async function readCheck(
  ctx: Pick<Deps, "db" | "shards" | "chatModel">,
  row: DraftRow,
  settings: { live: AppliedSettings; draft: AppliedSettings },
): Promise<Check> {
  const { accountId, assistantId, baselineId, evaluationId } = row;
  const ids = [baselineId, evaluationId].filter((id) => id !== null);
  const own = and(inArray(evaluations.id, ids), eq(evaluations.assistantId, assistantId));
  const runs = (await ctx.db.select().from(evaluations).where(own)) as Evaluation[];
  const baseline = runs.find(({ id }) => id === baselineId);
  const run = runs.find(({ id }) => id === evaluationId);
  const check = {
    ...{ stale: [], figures: [], modelFailures: 0, error: null },
    ...{ baselineId: baseline?.id ?? null, evaluationId: run?.id ?? null },
    worse: run?.comparison?.worse.length ?? 0,
    better: run?.comparison?.better.length ?? 0,
    ...progressOf(baseline, run),
  };
  const failed = runs.find(({ state }) => state === "failed");
  if (failed !== undefined) {
    return { ...check, state: "failed", error: { code: failed.errorCode ?? "", message: failed.errorMessage ?? "" } };
  }
  if (baseline !== undefined && (baseline.measures === null || run?.measures === null)) {
    return { ...check, state: "running" };
  }
  if (baseline?.measures == null) return { ...check, state: "none" };
  const error = modelError(baseline);
  if (error !== null) return { ...check, state: "failed", error };
  const now = {
    live: await settingsKey(ctx, accountId, settings.live),
    draft: await settingsKey(ctx, accountId, settings.draft),
    questions: await questionsKey(await storedQuestions(ctx, { accountId, assistantId })),
  };
  if (run?.measures == null) {
    // The draft's run would be asked with what there is now: where that differs, the two could not be compared.
    const next = { settingsKey: now.draft, questionsKey: now.questions, knowledgeKey: await knowledgeKey(ctx, row) };
    const stale = staleReasons(baseline, next, now);
    return { ...check, stale, state: stale.length > 0 ? "stale" : row.nextAct === "evaluate" ? "running" : "none" };
  }
  const { modelFailures = 0 } = run.measures;
  const judged = { live: baseline.measures, draft: run.measures, minimums: row.minimums, modelFailures };
  const { figures, holds } = judgeDraft({ ...judged, questions: run.questionsCount });
  const stale = staleReasons(baseline, run, now);
  const state = stale.length > 0 ? "stale" : holds ? "holds" : "worse";
  return { ...check, state, stale, figures, modelFailures };
}

/** What the built-in model says in place of one that fails is nothing to compare a draft with. */
function modelError({ measures, questionsCount }: Evaluation): Check["error"] {
  const failures = measures?.modelFailures ?? 0;
  if (failures <= tolerance * questionsCount) return null;
  const message = `With the live settings the hosted model did not answer ${failures} of ${questionsCount} questions.`;
  return { code: "model_failed", message };
}

/** While the live settings are being asked, the draft's questions are still to come. */
function progressOf(baseline: Evaluation | undefined, run: Evaluation | undefined) {
  const own = run ?? { questionsDone: 0, questionsCount: baseline?.questionsCount ?? 0 };
  return {
    questionsDone: (baseline?.questionsDone ?? 0) + own.questionsDone,
    questionsCount: (baseline?.questionsCount ?? 0) + own.questionsCount,
  };
}
