import type { Deps } from "../../deps.ts";
import { followSettingsDraft } from "../settings-draft/follow-settings-draft.ts";
import { enqueueEvaluationStep } from "./enqueue-evaluation-step.ts";
import { claimEvaluation, type EvaluationLease, EvaluationLost } from "./evaluation-lease.ts";
import { MAX_ATTEMPTS } from "./evaluation-limits.ts";
import { EvaluationStopped } from "./evaluation-stopped.ts";
import { failEvaluation } from "./fail-evaluation.ts";
import { finishEvaluation } from "./finish-evaluation.ts";
import { runStep } from "./run-step.ts";

/**
 * Runs one step of an evaluation and enqueues the next one. A repeated or late job does nothing. Answered questions are
 * kept in every case; a failed step is retried later, and `MAX_ATTEMPTS` failures at the same question end the
 * evaluation.
 */
export async function runEvaluation(ctx: Deps, job: { evaluationId: number; step: number }): Promise<void> {
  const lease = await claimEvaluation(ctx, job);
  if (lease === null) return;
  try {
    if (await step(ctx, lease)) await followSettingsDraft(ctx, lease.evaluation);
  } catch (error) {
    if (!(error instanceof EvaluationLost)) throw error;
  }
}

/** Whether the evaluation has ended. */
async function step(ctx: Deps, lease: EvaluationLease): Promise<boolean> {
  const { id: evaluationId, attempts } = lease.evaluation;
  try {
    if (attempts > MAX_ATTEMPTS) throw new EvaluationStopped("gave_up");
    const { isFinished } = await runStep(ctx, lease);
    if (isFinished) await finishEvaluation(ctx, lease);
    else await enqueueEvaluationStep(ctx, await lease.release({}));
    return isFinished;
  } catch (error) {
    if (error instanceof EvaluationLost) throw error;
    if (error instanceof EvaluationStopped) {
      await failEvaluation(ctx, lease, error);
      return true;
    }
    console.error("evaluation step failed", { evaluationId, attempts, error });
    await enqueueEvaluationStep(ctx, await lease.release({}), 5 * 2 ** attempts);
    return false;
  }
}
