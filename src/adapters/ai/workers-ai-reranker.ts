import { DomainError } from "../../domain/errors.ts";
import type { Reranker } from "../../domain/knowledge/ports.ts";
import { runWorkersAi, type WorkersAi } from "./run-workers-ai.ts";

/**
 * A reranker of Workers AI, for example `@cf/baai/bge-reranker-base`. It returns indexes of the given list in its own
 * order. Throws `dependency_failed`, also when a text has no score.
 */
export function workersAiReranker({ ai, model }: { ai: WorkersAi; model: string }): Reranker {
  return {
    model,
    async rerank(question, texts) {
      if (texts.length === 0) return [];
      const inputs = { query: question, contexts: texts.map((text) => ({ text })), top_k: texts.length };
      const answer = await runWorkersAi(ai, model, inputs, { calls: 1, pauseMs: 0 });
      const { response } = answer as { response?: { id: number; score: number }[] };
      const scores = new Map((response ?? []).map(({ id, score }) => [id, score]));
      return texts.map((_, place) => {
        const score = scores.get(place);
        if (score !== undefined) return score;
        throw new DomainError("dependency_failed", "The reranker returned no score for a passage.", { model });
      });
    },
  };
}
