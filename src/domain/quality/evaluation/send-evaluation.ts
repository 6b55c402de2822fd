import type { Deps } from "../../deps.ts";

/** Asks for an evaluation's next step. What the queue does not take, the watchdog asks for again. */
export async function sendEvaluation(
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
