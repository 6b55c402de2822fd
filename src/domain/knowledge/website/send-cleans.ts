import type { Deps } from "../../deps.ts";

/** The watchdog sends the others, a hundred a minute. */
const AT_ONCE = 50;

/** Asks for the cleaning of deleted sources. What the queue does not take, the watchdog asks for again. */
export async function sendCleans(ctx: Deps, sourceIds: number[]): Promise<void> {
  const sent = sourceIds.slice(0, AT_ONCE).map((sourceId) => ctx.ingestQueue.send({ type: "clean", sourceId }));
  const refused = (await Promise.allSettled(sent)).filter((result) => result.status === "rejected");
  if (refused.length > 0) console.error("ingest queue refused clean jobs", { refused: refused.length });
}
