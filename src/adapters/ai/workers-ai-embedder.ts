import { DomainError } from "../../domain/errors.ts";
import type { Embedder } from "../../domain/knowledge/ports.ts";
import { type Retries, runWorkersAi, type WorkersAi } from "./run-workers-ai.ts";

export interface WorkersAiEmbedderOptions {
  ai: WorkersAi;
  /** For example `@cf/baai/bge-m3`. Qwen3's embedders distinguish queries and documents. */
  model: string;
  /** The dimensions of the vector index; vectors of another length are rejected. */
  dimensions: number;
  retries?: Retries;
}

/** Documents are embedded in the background and can wait; a customer's question cannot. */
const documentRetries: Retries = { calls: 4, pauseMs: 1_000 };
const queryRetries: Retries = { calls: 1, pauseMs: 0 };

/**
 * An embedding model of Workers AI: at most 100 texts per call, 32 for Qwen3. Throws `dependency_failed`, also when the
 * response does not have one vector of `dimensions` per text.
 */
export function workersAiEmbedder({ ai, model, dimensions, retries }: WorkersAiEmbedderOptions): Embedder {
  const isQwen = model.includes("qwen3-embedding");
  const textsACall = isQwen ? 32 : 100;

  async function embedGroup(texts: string[], use: "query" | "document"): Promise<number[][]> {
    const inputs = isQwen ? { [use === "query" ? "queries" : "documents"]: texts } : { text: texts };
    const retryPolicy = retries ?? (use === "query" ? queryRetries : documentRetries);
    const { data } = (await runWorkersAi(ai, model, inputs, retryPolicy)) as { data?: number[][] };
    if (data?.length !== texts.length || data.some((vector) => vector.length !== dimensions)) {
      throw new DomainError(
        "dependency_failed",
        "The embedding model returned vectors of a different shape than configured.",
        {
          model,
          dimensions,
          given: [data?.length ?? 0, data?.[0]?.length ?? 0],
        },
      );
    }
    return data;
  }

  return {
    model,
    dimensions,
    async embed(texts, use) {
      const vectors: number[][] = [];
      for (let at = 0; at < texts.length; at += textsACall) {
        vectors.push(...(await embedGroup(texts.slice(at, at + textsACall), use)));
      }
      return vectors;
    },
  };
}
