export interface ConfusedPair {
  /** The places of the right intent and of the one that was given instead, in the order of the matrix. */
  right: number;
  given: number;
  count: number;
  /** Of the held-out messages of the right intent, 0..1. */
  share: number;
}

/** The intents that a model takes for one another, the most frequent mistake first. Rows are right intents, columns given ones. */
export function confusedPairs(matrix: readonly (readonly number[])[]): ConfusedPair[] {
  return matrix
    .flatMap((row, right) => {
      const all = row.reduce((sum, count) => sum + count, 0);
      return row.map((count, given): ConfusedPair => ({ right, given, count, share: all === 0 ? 0 : count / all }));
    })
    .filter(({ right, given, count }) => right !== given && count > 0)
    .sort((a, b) => b.count - a.count || b.share - a.share || a.right - b.right || a.given - b.given);
}

/** The places of the intents of the first pairs, at most `most` of them, in the order of the matrix. */
export function placesOf(pairs: readonly ConfusedPair[], most: number): number[] {
  const places = new Set<number>();
  for (const { right, given } of pairs) {
    const more = [right, given].filter((place) => !places.has(place));
    if (places.size + more.length > most) continue;
    for (const place of more) places.add(place);
  }
  return [...places].sort((a, b) => a - b);
}
