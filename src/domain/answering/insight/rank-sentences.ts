import type { Sentence } from "./read-sentences.ts";

/** Penalty for repetition: the weight of similarity to chosen sentences relative to centrality. */
const repetitionPenalty = 0.3;
/** Number of best sentences that are compared with each other. */
const compared = 300;

/**
 * The centrality of each sentence, 0..1: the cosine of its tf·idf vector with that of the whole document (the centroid
 * method of Radev et al. 2004, with sentences for documents).
 */
export function rankSentences(sentences: Sentence[]): number[] {
  const frequency = new Map<string, number>();
  for (const { distinct } of sentences) {
    for (const term of distinct) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const vectors = sentences.map(({ terms }) => {
    const vector = new Map<string, number>();
    for (const term of terms) vector.set(term, (vector.get(term) ?? 0) + 1);
    for (const [term, count] of vector) {
      vector.set(term, count * Math.log(1 + sentences.length / (frequency.get(term) ?? 1)));
    }
    return vector;
  });
  const centroid = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) centroid.set(term, (centroid.get(term) ?? 0) + weight);
  }
  const length = lengthOf(centroid);
  return vectors.map((vector) => {
    const own = lengthOf(vector);
    if (own === 0 || length === 0) return 0;
    let product = 0;
    for (const [term, weight] of vector) product += weight * (centroid.get(term) ?? 0);
    return product / (own * length);
  });
}

function lengthOf(vector: Map<string, number>): number {
  return Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
}

/**
 * Chooses up to `most` sentences by score while they add something new (maximal marginal relevance, Carbonell and
 * Goldstein 1998), together no longer than `characters`. In the order of the document.
 */
export function chooseSentences(
  scored: { sentence: Sentence; score: number }[],
  { most, characters }: { most: number; characters: number },
): Sentence[] {
  const left = new Set(scored.toSorted((a, b) => b.score - a.score).slice(0, compared));
  const chosen: Sentence[] = [];
  let length = 0;
  while (chosen.length < most && left.size > 0) {
    let best: { sentence: Sentence; score: number } | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const each of left) {
      const repeated = Math.max(0, ...chosen.map((other) => shareOf(each.sentence.distinct, other.distinct)));
      const worth = each.score - repetitionPenalty * repeated;
      if (worth > most) [best, most] = [each, worth];
    }
    if (best === null || best.score <= 0) break;
    left.delete(best);
    const repeats = chosen.some((other) => shareOf(best.sentence.distinct, other.distinct) > 0.8);
    if (repeats || length + best.sentence.text.length > characters) continue;
    length += best.sentence.text.length;
    chosen.push(best.sentence);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** 0..1: the share of a sentence's distinct terms that another one has. */
function shareOf(terms: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of terms) if (others.has(term)) shared += 1;
  return terms.size === 0 ? 1 : shared / terms.size;
}
