/** Share of the words of two questions together that they have in common, from which they ask the same. */
export const leastLikeness = 0.5;

/** What a question is compared with: a cluster is as its first question was, so it never drifts. */
export interface Comparable {
  id: number;
  questionKey: string;
  terms: string[];
}

/**
 * The cluster that a question belongs to: the one of the very question, else the most alike (Jaccard of stems); of
 * equals the oldest. null when none is alike enough: the question begins one.
 */
export function chooseCluster<T extends Comparable>(
  question: { questionKey: string; terms: string[] },
  clusters: T[],
): T | null {
  let best: T | null = null;
  let most = 0;
  for (const cluster of clusters) {
    const likeness = cluster.questionKey === question.questionKey ? 2 : jaccard(question.terms, cluster.terms);
    if (likeness < leastLikeness) continue;
    if (likeness > most || (likeness === most && best !== null && cluster.id < best.id)) {
      best = cluster;
      most = likeness;
    }
  }
  return best;
}

/** 0..1: elements two sets share among all they have; 0 for two empty ones. */
export function jaccard(a: Iterable<string>, b: Iterable<string>): number {
  const left = new Set(a);
  const right = new Set(b);
  let shared = 0;
  for (const element of left) if (right.has(element)) shared += 1;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}
