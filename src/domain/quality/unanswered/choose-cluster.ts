/** Similarity of two questions (shared words divided by all words) from which they count as the same. */
export const minSimilarity = 0.5;

/** A cluster is compared by its first question, so that it never drifts. */
export interface Comparable {
  id: number;
  questionKey: string;
  terms: string[];
}

/**
 * The cluster of a question: the one with the same question, else the most similar one (Jaccard of stems), among equals
 * the oldest. null when none is similar enough: the question starts a new cluster.
 */
export function chooseCluster<T extends Comparable>(
  question: { questionKey: string; terms: string[] },
  clusters: T[],
): T | null {
  let best: T | null = null;
  let most = 0;
  for (const cluster of clusters) {
    const similarity = cluster.questionKey === question.questionKey ? 2 : jaccard(question.terms, cluster.terms);
    if (similarity < minSimilarity) continue;
    if (similarity > most || (similarity === most && best !== null && cluster.id < best.id)) {
      best = cluster;
      most = similarity;
    }
  }
  return best;
}

/** Jaccard similarity, 0..1: shared elements of two sets divided by all their elements; 0 for two empty sets. */
export function jaccard(a: Iterable<string>, b: Iterable<string>): number {
  const left = new Set(a);
  const right = new Set(b);
  let shared = 0;
  for (const element of left) if (right.has(element)) shared += 1;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}
