import type { Deps } from "../../deps.ts";
import { closeCharges } from "./close-charges.ts";
import type { EvaluationLease } from "./evaluation-lease.ts";
import type { EvaluationStopped } from "./evaluation-stopped.ts";

/** Ends an evaluation as failed, without measures; the answered questions can still be read. */
export async function failEvaluation(ctx: Deps, lease: EvaluationLease, error: EvaluationStopped): Promise<void> {
  await closeCharges(ctx, lease.evaluation);
  await lease.release({
    ...{ state: "failed", errorCode: error.code, errorMessage: error.message, finishedAt: ctx.clock() },
  });
}
