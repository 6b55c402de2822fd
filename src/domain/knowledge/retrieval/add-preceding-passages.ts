import type { Passage } from "../index/passage.ts";
import type { Scored } from "./candidate.ts";

/** What a passage that was only added along scores beside the one that leans on it. */
const share = 0.5;
const maxAdded = 4;

/**
 * The best `limit` passages, best first, and after them a few that were not found by themselves: the one before, in its
 * source, of each that begins in the middle of a thought.
 */
export function addPrecedingPassages(scored: Scored[], limit: number): Passage[] {
  const best = scored.slice(0, limit);
  const known = new Set(best.map(({ item }) => item.passage.chunkId));
  const added = best.flatMap(({ item: { before, knowledgeBaseId }, score }): Passage[] => {
    if (before === undefined || known.has(before.chunkId)) return [];
    known.add(before.chunkId);
    return [{ ...before, knowledgeBaseId, score: share * score }];
  });
  const found = best.map(({ item, score }) => ({ ...item.passage, knowledgeBaseId: item.knowledgeBaseId, score }));
  return [...found, ...added.slice(0, maxAdded)];
}
