import type { Deps } from "../../deps.ts";

/**
 * Enqueues a source for ingestion. A queue that rejects the job is not an error: the watchdog sends sources that are
 * `queued`.
 */
export async function requestIngest(ctx: Pick<Deps, "ingestQueue">, sourceId: number): Promise<void> {
  await ctx.ingestQueue.send({ type: "ingest", sourceId }).catch((error) => {
    console.error("ingest queue refused a job; the watchdog will send it", { sourceId, error });
  });
}
