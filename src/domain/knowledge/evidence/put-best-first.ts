import type { Evidence } from "./evidence.ts";

/**
 * Moves the passage that is judged best to the first place, with the score of the passage that was there; the others keep
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
  if (best === 0 || first === undefined) return { passages, evidence: evidence[0] ?? null };
  const others = passages.filter((_, at) => at !== best);
  return { passages: [{ ...first, score: passages[0]!.score }, ...others], evidence: evidence[best]! };
}
