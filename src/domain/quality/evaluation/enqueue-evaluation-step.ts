import type { Deps } from "../../deps.ts";

/** Enqueues an evaluation's next step. A job that the queue rejects is sent by the watchdog. */
export async function enqueueEvaluationStep(
  ctx: Pick<Deps, "ingestQueue">,
  { id: evaluationId, step }: { id: number; step: number },
  delaySeconds = 0,
): Promise<void> {
  const options = delaySeconds > 0 ? { delaySeconds } : {};
  await ctx.ingestQueue.send({ type: "evaluate", evaluationId, step }, options).catch((error) => {
    console.error("ingest queue refused an evaluation's step; the watchdog will send it", {
      evaluationId,
      step,
      error,
    });
  });
}
