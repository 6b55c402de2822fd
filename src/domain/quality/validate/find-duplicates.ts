import { candidatePairs } from "./candidate-pairs.ts";
import { hashText, likeness } from "./min-hash.ts";

/** Share of three-word sequences in common from which passages say the same; measured as Jaccard. */
export const leastDuplicate = 0.8;
const wordsAShingle = 3;
/** Shorter passages are alike by chance. */
const leastWords = 8;
/** Passages that are alike at .8 are compared with a chance of .985. */
const banding = { bands: 8, rows: 4 };

/** Passages, by place, that say the same. `likeness` is the least of those that joined them; 1 when all are equal. */
export interface DuplicateGroup {
  places: number[];
  likeness: number;
}

/** Finds passages whose words are the same or nearly so. `stems` are separated by spaces. Most passages first. */
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
    if (alike >= leastDuplicate) join(distinct[a]!, distinct[b]!, alike);
  }
  const groups = Map.groupBy(parent.keys(), rootOf);
  return Array.from(groups, ([root, places]) => ({ places, likeness: leastOf.get(root) ?? 1 }))
    .filter(({ places }) => places.length > 1)
    .sort((a, b) => b.places.length - a.places.length || a.places[0]! - b.places[0]!);
}

function shinglesOf(stems: string[]): Set<number> {
  const shingles = new Set<number>();
  if (stems.length < leastWords) return shingles;
  for (let at = wordsAShingle; at <= stems.length; at += 1) {
    shingles.add(hashText(stems.slice(at - wordsAShingle, at).join(" ")));
  }
  return shingles;
}
