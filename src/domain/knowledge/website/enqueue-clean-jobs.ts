import type { Deps } from "../../deps.ts";

/** The watchdog sends the rest, a hundred a minute. */
const MAX_JOBS = 50;

/** Enqueues the cleaning of deleted sources. Jobs that the queue rejects are sent by the watchdog. */
export async function enqueueCleanJobs(ctx: Deps, sourceIds: number[]): Promise<void> {
  const sent = sourceIds.slice(0, MAX_JOBS).map((sourceId) => ctx.ingestQueue.send({ type: "clean", sourceId }));
  const refused = (await Promise.allSettled(sent)).filter((result) => result.status === "rejected");
  if (refused.length > 0) console.error("ingest queue refused clean jobs", { refused: refused.length });
}
