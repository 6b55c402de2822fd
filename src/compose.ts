import { r2Files } from "./adapters/r2-files.ts";
import { connectDb } from "./db/client.ts";
import type { Deps } from "./domain/deps.ts";
import { systemClock } from "./kit/clock.ts";

/** The only place that sees a port and its implementation together. */
export function compose(env: Env): Deps {
  return {
    db: connectDb(env.DB),
    clock: systemClock,
    files: r2Files(env.FILES),
    ingestQueue: { send: async (job) => void (await env.INGEST.send(job)) },
    indexes: { of: () => ({}) },
    embedder: null,
    vectors: null,
    reranker: null,
    chatModel: null,
  };
}
