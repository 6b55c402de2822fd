import type { Deps } from "../../deps.ts";
import type { Website } from "./types.ts";

/** Asks for a website's next step, not before its time. What the queue does not take, the watchdog asks for again. */
export async function sendStep(ctx: Deps, { id: websiteId, step, nextStepAt }: Website): Promise<void> {
  const delaySeconds = Math.max(0, Math.ceil(((nextStepAt ?? 0) - ctx.clock()) / 1000));
  const options = delaySeconds > 0 ? { delaySeconds } : {};
  await ctx.ingestQueue.send({ type: "crawl", websiteId, step }, options).catch((error) => {
    console.error("ingest queue refused a crawl step; the watchdog will send it", { websiteId, step, error });
  });
}
