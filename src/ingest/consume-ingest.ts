import type { Deps } from "../domain/deps.ts";
import type { IngestJob } from "../domain/knowledge/ports.ts";
import { atShardOf } from "../domain/platform/shards/at-shard.ts";
import { cleanSource } from "./pipeline/clean-source.ts";
import type { JobOutcome } from "./pipeline/job-outcome.ts";
import { retryDelay } from "./pipeline/retry-delay.ts";
import { runIngest } from "./pipeline/run-ingest.ts";

/** The used part of a message of the `ingest` queue. `attempts` counts deliveries, from 1. */
export interface IngestMessage {
  body: IngestJob;
  attempts: number;
  ack(): void;
  retry(options: { delaySeconds: number }): void;
}

/** Processes a batch of the `ingest` queue. Each message is acknowledged or retried on its own: none blocks another. */
export async function consumeIngest(ctx: Deps, batch: { readonly messages: readonly IngestMessage[] }): Promise<void> {
  for (const message of batch.messages) {
    const outcome = await runJob(ctx, message);
    if (outcome.done) message.ack();
    else message.retry({ delaySeconds: outcome.retryInSeconds });
  }
}

async function runJob(anywhere: Deps, { body, attempts }: IngestMessage): Promise<JobOutcome> {
  try {
    const ctx = atShardOf(anywhere, idOf(body));
    switch (body.type) {
      case "ingest":
        return await runIngest(ctx, body.sourceId);
      case "crawl":
        return await (await import("./crawl/run-crawl.ts")).runCrawl(ctx, body);
      case "clean":
        return await cleanSource(ctx, body.sourceId);
      case "evaluate":
        await (await import("../domain/quality/evaluation/run-evaluation.ts")).runEvaluation(ctx, body);
        return { done: true };
      case "train":
        await (await import("../domain/quality/training/run-training.ts")).runTraining(ctx, body.sessionId);
        return { done: true };
      default:
        console.error("ingest queue delivered an unknown job type", { body });
        return { done: true };
    }
  } catch (error) {
    console.error("ingest job failed", { body, attempts, error });
    return { done: false, retryInSeconds: retryDelay(attempts) };
  }
}

/** The record that a job is about. */
function idOf(job: IngestJob): number {
  if ("sourceId" in job) return job.sourceId;
  if ("websiteId" in job) return job.websiteId;
  return "evaluationId" in job ? job.evaluationId : job.sessionId;
}
