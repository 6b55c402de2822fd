import type { Deps } from "../../deps.ts";
import { type EvaluationLease, EvaluationLost, takeEvaluation } from "./evaluation-lease.ts";
import { MAX_ATTEMPTS } from "./evaluation-limits.ts";
import { EvaluationStopped } from "./evaluation-stopped.ts";
import { failEvaluation } from "./fail-evaluation.ts";
import { finishEvaluation } from "./finish-evaluation.ts";
import { sendEvaluation } from "./send-evaluation.ts";
import { takeStep } from "./take-step.ts";

/**
 * One step of an evaluation, and the job for the next one. Comes twice or late: nothing happens. What was answered is
 * kept whatever happens then; a step that fails is tried again later, and `MAX_ATTEMPTS` failures at the same question
 * end the evaluation.
 */
export async function runEvaluation(ctx: Deps, job: { evaluationId: number; step: number }): Promise<void> {
  const lease = await takeEvaluation(ctx, job);
  if (lease === null) return;
  try {
    await step(ctx, lease);
  } catch (error) {
    if (!(error instanceof EvaluationLost)) throw error;
  }
}

async function step(ctx: Deps, lease: EvaluationLease): Promise<void> {
  const { id: evaluationId, attempts } = lease.evaluation;
  try {
    if (attempts > MAX_ATTEMPTS) throw new EvaluationStopped("gave_up");
    const { isFinished } = await takeStep(ctx, lease);
    if (isFinished) await finishEvaluation(ctx, lease);
    else await sendEvaluation(ctx, await lease.release({}));
  } catch (error) {
    if (error instanceof EvaluationLost) throw error;
    if (error instanceof EvaluationStopped) return failEvaluation(ctx, lease, error);
    console.error("evaluation step failed", { evaluationId, attempts, error });
    await sendEvaluation(ctx, await lease.release({}), 5 * 2 ** attempts);
  }
}
