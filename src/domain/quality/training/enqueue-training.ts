import type { Deps } from "../../deps.ts";

/** Enqueues a training session. A job that the queue rejects is sent by the watchdog. */
export async function enqueueTraining(
  ctx: Pick<Deps, "ingestQueue">,
  sessionId: number,
  delaySeconds = 0,
): Promise<void> {
  const options = delaySeconds > 0 ? { delaySeconds } : {};
  await ctx.ingestQueue.send({ type: "train", sessionId }, options).catch((error) => {
    console.error("ingest queue refused a training session; the watchdog will send it", { sessionId, error });
  });
}
