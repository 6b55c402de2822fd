import type { Passage } from "../index/passage.ts";
import type { Scored } from "./candidate.ts";

/** Score of an added passage, relative to the passage that follows it. */
const share = 0.5;
const maxAdded = 4;

/**
 * The best `limit` passages, best first, followed by at most `maxAdded` preceding passages: those of passages whose first
 * sentence refers back.
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
