import type { Passage } from "../ports.ts";
import type { Scored } from "./candidate.ts";

/** What a passage that was only brought along scores beside the one that leans on it. */
const share = 0.5;

/**
 * The best `limit` passages, best first; directly after one that begins in the middle of a thought comes the passage
 * before it in its source, where that was not found by itself.
 */
export function bringBefore(scored: Scored[], limit: number): Passage[] {
  const best = scored.slice(0, limit);
  const known = new Set(best.map(({ item }) => item.passage.chunkId));
  const passages = best.flatMap(({ item: { passage, before, knowledgeBaseId }, score }): Passage[] => {
    const found = { ...passage, knowledgeBaseId, score };
    if (before === undefined || known.has(before.chunkId)) return [found];
    known.add(before.chunkId);
    return [found, { ...before, knowledgeBaseId, score: share * score }];
  });
  return passages.slice(0, limit);
}
