import type { Deps } from "../../deps.ts";

/** Sends a source to be read. A queue that refuses is no error: the watchdog sends what is `queued`. */
export async function requestIngest(ctx: Pick<Deps, "ingestQueue">, sourceId: number): Promise<void> {
  await ctx.ingestQueue.send({ type: "ingest", sourceId }).catch((error) => {
    console.error("ingest queue refused a job; the watchdog will send it", { sourceId, error });
  });
}
