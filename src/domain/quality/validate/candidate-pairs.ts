import { bandKeys } from "./min-hash.ts";

/** Others under one key that each set is compared with: what repeats everywhere must not cost its square. */
const comparedUnderOneKey = 10;

/**
 * Pairs of sets, by place, that are worth comparing by their words and by `matters`, each once and the lower place first.
 */
export function candidatePairs(
  sets: ReadonlySet<number>[],
  { bands, rows }: { bands: number; rows: number },
  matters: (a: number, b: number) => boolean = () => true,
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
        if (!matters(other, at) || seen.has(pair)) continue;
        seen.add(pair);
        pairs.push([other, at]);
      }
      if (others.length < comparedUnderOneKey) others.push(at);
    });
  });
  return pairs;
}
