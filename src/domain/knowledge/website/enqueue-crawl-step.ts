import type { Deps } from "../../deps.ts";
import type { Website } from "./types.ts";

/** Enqueues a website's next step, with its delay. A job that the queue rejects is sent by the watchdog. */
export async function enqueueCrawlStep(ctx: Deps, { id: websiteId, step, nextStepAt }: Website): Promise<void> {
  const delaySeconds = Math.max(0, Math.ceil(((nextStepAt ?? 0) - ctx.clock()) / 1000));
  const options = delaySeconds > 0 ? { delaySeconds } : {};
  await ctx.ingestQueue.send({ type: "crawl", websiteId, step }, options).catch((error) => {
    console.error("ingest queue refused a crawl step; the watchdog will send it", { websiteId, step, error });
  });
}
