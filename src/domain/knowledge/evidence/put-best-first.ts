import type { Evidence } from "./evidence.ts";

/** By how much a passage must be more likely the answer than the first to take its place. */
const margin = 0.1;
/** A question of one word names a topic, which the ranking knows best. */
const minTerms = 2;

/**
 * Moves the passage that is judged clearly best to the first place, with the score of the passage that was there; the others keep
 * their order. `evidence` is of the first passages, in their order. Returns the best evidence, null without any.
 */
export function putBestFirst<T extends { score: number }>(
  passages: T[],
  evidence: Evidence[],
): { passages: T[]; evidence: Evidence | null } {
  let best = 0;
  evidence.forEach(({ confidence }, at) => {
    if (confidence > evidence[best]!.confidence) best = at;
  });
  const first = passages[best];
  const isClear =
    best > 0 && evidence[best]!.terms >= minTerms && evidence[best]!.confidence > evidence[0]!.confidence + margin;
  if (!isClear || first === undefined) return { passages, evidence: evidence[best] ?? null };
  const others = passages.filter((_, at) => at !== best);
  return { passages: [{ ...first, score: passages[0]!.score }, ...others], evidence: evidence[best]! };
}
