import { candidatePairs } from "./candidate-pairs.ts";
import { hashText, likeness } from "./min-hash.ts";

/** Jaccard similarity of three-word sequences from which passages count as duplicates. */
export const minDuplicateSimilarity = 0.8;
const shingleSize = 3;
/** Shorter passages are similar by chance. */
const minWords = 8;
/** Passages of similarity .8 are compared with a probability of .985. */
const banding = { bands: 8, rows: 4 };

/** Duplicate passages, by index. `likeness` is the lowest similarity that joined them; 1 when all are equal. */
export interface DuplicateGroup {
  places: number[];
  likeness: number;
}

/** Finds passages with the same or nearly the same words. `stems` are separated by spaces. Largest groups first. */
export function findDuplicates(passages: { stems: string }[]): DuplicateGroup[] {
  const shingles = passages.map(({ stems }) => shinglesOf(stems.split(" ")));
  const parent = passages.map((_, at) => at);
  const rootOf = (at: number): number => {
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const leastOf = new Map<number, number>();
  const join = (a: number, b: number, alike: number) => {
    const [root, other] = [rootOf(a), rootOf(b)];
    leastOf.set(root, Math.min(alike, leastOf.get(root) ?? 1, leastOf.get(other) ?? 1));
    parent[other] = root;
  };

  const first = new Map<string, number>();
  passages.forEach(({ stems }, at) => {
    if (shingles[at]!.size === 0) return;
    const same = first.get(stems);
    if (same === undefined) first.set(stems, at);
    else join(same, at, 1);
  });
  const distinct = [...first.values()];
  for (const [a, b] of candidatePairs(
    distinct.map((at) => shingles[at]!),
    banding,
  )) {
    const alike = likeness(shingles[distinct[a]!]!, shingles[distinct[b]!]!);
    if (alike >= minDuplicateSimilarity) join(distinct[a]!, distinct[b]!, alike);
  }
  const groups = Map.groupBy(parent.keys(), rootOf);
  return Array.from(groups, ([root, places]) => ({ places, likeness: leastOf.get(root) ?? 1 }))
    .filter(({ places }) => places.length > 1)
    .sort((a, b) => b.places.length - a.places.length || a.places[0]! - b.places[0]!);
}

function shinglesOf(stems: string[]): Set<number> {
  const shingles = new Set<number>();
  if (stems.length < minWords) return shingles;
  for (let at = shingleSize; at <= stems.length; at += 1) {
    shingles.add(hashText(stems.slice(at - shingleSize, at).join(" ")));
  }
  return shingles;
}
