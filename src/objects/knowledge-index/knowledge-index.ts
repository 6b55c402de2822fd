import { DurableObject } from "cloudflare:workers";
import type {
  GenerationExtent,
  GenerationState,
  IndexAnswer,
  PassagePage,
  Published,
  SearchScope,
  StageInput,
} from "../../domain/knowledge/index/index-types.ts";
import type { AnalysedQuery } from "../../domain/language/text/types.ts";
import { fail, ok, type Result } from "../../kit/result.ts";
import type { IndexFailure } from "./index-failure.ts";
import type { OpenIndex } from "./open-index.ts";

/** Passages per listing: with their stems about 2 MB of the 32 MB limit of an RPC. */
const maxListed = 1_000;
const cleaningBatch = 500;
const countingBatch = 100;
const cleaningPauseMs = 50;
const retryPauseMs = 30_000;

/**
 * The index of one knowledge base: `KnowledgeIndexPort` over RPC. Stores and searches chunks that callers have analysed. Its code
 * is loaded when the first index of an isolate opens, before that index handles a call.
 */
export class KnowledgeIndex extends DurableObject<Env> {
  #index!: OpenIndex;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    void ctx.blockConcurrencyWhile(async () => {
      const { openIndex } = await import("./open-index.ts");
      this.#index = openIndex(ctx);
      if (this.#index.hasWork) await this.#cleanLater(cleaningPauseMs);
    });
  }

  stage(input: StageInput): Result<GenerationState, IndexFailure> {
    return this.#write(() => this.#index.writes.stage(input));
  }

  async publish(sourceId: number, generation: number, chunks?: number): Promise<Result<Published, IndexFailure>> {
    return this.#writeThenClean(() => this.#index.writes.publish(sourceId, generation, chunks ?? null));
  }

  async remove(sourceId: number): Promise<Result<GenerationExtent[], IndexFailure>> {
    return this.#writeThenClean(() => this.#index.writes.remove(sourceId));
  }

  forgetVectors(sourceId: number, generations: number[]): Result<void, IndexFailure> {
    return attempt(() => this.#index.writes.forgetVectors(sourceId, generations));
  }

  search(query: AnalysedQuery, scope: SearchScope, limit: number): Result<IndexAnswer, IndexFailure> {
    return attempt(() => this.#index.search(query, scope, limit));
  }

  read(chunkIds: string[], query: AnalysedQuery, scope: SearchScope): Result<IndexAnswer, IndexFailure> {
    return attempt(() => this.#index.read(chunkIds.flatMap(parseChunkId), query, scope));
  }

  list(after: number, limit: number): Result<PassagePage, IndexFailure> {
    return attempt(() => this.#index.reads.list(after, Math.min(limit, maxListed)));
  }

  /**
   * Removes passages that are no longer live, analyses those of an older version again, then counts grams that were stored without
   * counts. One batch per run, so that searches run in between.
   */
  override async alarm(): Promise<void> {
    const [{ reanalyse }, { countGrams }] = await Promise.all([import("./reanalyse.ts"), import("./count-grams.ts")]);
    const { storage } = this.ctx;
    const outcome = this.#write(
      () =>
        this.#index.writes.clean(cleaningBatch) ||
        reanalyse(storage, countingBatch) ||
        countGrams(storage, countingBatch),
    );
    if (!outcome.ok) await this.#cleanLater(retryPauseMs);
    else if (outcome.value > 0) await this.#cleanLater(cleaningPauseMs);
  }

  #write<T>(act: () => T): Result<T, IndexFailure> {
    const outcome = attempt(act);
    this.#index.reads.invalidate();
    return outcome;
  }

  async #writeThenClean<T>(act: () => T): Promise<Result<T, IndexFailure>> {
    const outcome = this.#write(act);
    if (outcome.ok) await this.#cleanLater(cleaningPauseMs);
    return outcome;
  }

  async #cleanLater(pause: number): Promise<void> {
    await this.ctx.storage.setAlarm(Date.now() + pause);
  }
}

function attempt<T>(act: () => T): Result<T, IndexFailure> {
  try {
    return ok(act());
  } catch (error) {
    console.error("knowledge index", error);
    return fail({ message: error instanceof Error ? error.message : String(error) });
  }
}

function parseChunkId(chunkId: string): { sourceId: number; generation: number; ordinal: number }[] {
  const [sourceId, generation, ordinal] = chunkId.split(":").map(Number);
  if (sourceId === undefined || generation === undefined || ordinal === undefined) return [];
  return [{ sourceId, generation, ordinal }];
}
