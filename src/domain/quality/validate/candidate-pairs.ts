import { bandKeys } from "./min-hash.ts";

/**
 * Limit of sets under one key that are compared with each other, so that frequent text does not cost quadratic time.
 */
const maxPerKey = 10;

/**
 * Pairs of sets, by index, that are worth comparing by their words and by `isRelevant`, each once and the lower index
 * first.
 */
export function candidatePairs(
  sets: ReadonlySet<number>[],
  { bands, rows }: { bands: number; rows: number },
  isRelevant: (a: number, b: number) => boolean = () => true,
): [number, number][] {
  const under = Array.from({ length: bands }, () => new Map<number, number[]>());
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  sets.forEach((set, at) => {
    if (set.size === 0) return;
    bandKeys(set, bands, rows).forEach((key, band) => {
      const others = under[band]!.get(key);
      if (others === undefined) {
        under[band]!.set(key, [at]);
        return;
      }
      for (const other of others) {
        const pair = other * sets.length + at;
        if (!isRelevant(other, at) || seen.has(pair)) continue;
        seen.add(pair);
        pairs.push([other, at]);
      }
      if (others.length < maxPerKey) others.push(at);
    });
  });
  return pairs;
}
