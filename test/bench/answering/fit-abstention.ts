/**
 * Fits DEFAULT_ABSTAIN_BELOW: `node test/bench/answering/fit-abstention.ts DIR [collection …]`, where DIR holds one
 * folder a collection. A question can be answered from the whole collection, and cannot once the article with its
 * answer is gone (`far`) or only the passage (`near`: the rest of the article stays and may still answer). `small` asks
 * a knowledge base of 20 passages that holds the answer, and another one that does not.
 */
import { memoryIndex } from "./memory-index.ts";
import { readCollection } from "./read-collection.ts";

const [directory, ...names] = process.argv.slice(2);
if (!directory) throw new Error("Give the directory of the collections");
const passagesAnArticle = 5;
const passagesASmallBase = 20;
const bounds = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7];

for (const name of names.length > 0 ? names : ["xquad-en", "xquad-ru", "banking77"]) {
  const { documents, queries } = readCollection(directory, name);
  const place = new Map(documents.map(({ id }, at) => [id, at]));
  const articleOf = (id: string) =>
    name.startsWith("xquad") ? Math.floor(place.get(id)! / passagesAnArticle) : place.get(id)!;
  const all = memoryIndex(documents);
  const bases = Array.from({ length: Math.ceil(documents.length / passagesASmallBase) }, (_, at) =>
    memoryIndex(documents.slice(at * passagesASmallBase, (at + 1) * passagesASmallBase)),
  );
  const seen: Record<"answerable" | "far" | "near" | "smallAnswerable" | "smallFar", number[]> = {
    answerable: [],
    far: [],
    near: [],
    smallAnswerable: [],
    smallFar: [],
  };
  for (const { text, gold } of queries) {
    const [id] = [...gold];
    if (id === undefined) continue;
    const base = Math.floor(place.get(id)! / passagesASmallBase);
    seen.answerable.push(all(text, () => false).evidence);
    seen.far.push(all(text, (other) => articleOf(other) === articleOf(id)).evidence);
    seen.near.push(all(text, (other) => gold.has(other)).evidence);
    seen.smallAnswerable.push(bases[base]!(text, () => false).evidence);
    seen.smallFar.push(bases[(base + 1) % bases.length]!(text, () => false).evidence);
  }
  const auc = (a: number[], b: number[]) => areaUnderCurve(a, b).toFixed(3);
  console.log(
    `\n${name}: ${seen.answerable.length} questions; area under the curve: far ${auc(seen.answerable, seen.far)}, near ${auc(seen.answerable, seen.near)}, small ${auc(seen.smallAnswerable, seen.smallFar)}`,
  );
  console.log("bound | answerable but refused | answered: far | near | small: refused | answered");
  for (const bound of bounds) {
    const below = (values: number[]) => percent(values.filter((value) => value < bound).length / values.length);
    const above = (values: number[]) => percent(values.filter((value) => value >= bound).length / values.length);
    console.log(
      [
        bound.toFixed(2),
        below(seen.answerable),
        above(seen.far),
        above(seen.near),
        below(seen.smallAnswerable),
        above(seen.smallFar),
      ].join(" | "),
    );
  }
}

function areaUnderCurve(positive: number[], negative: number[]): number {
  const sorted = negative.toSorted((a, b) => a - b);
  const below = (value: number, orEqual: boolean) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < value || (orEqual && sorted[middle] === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const wins = positive.reduce((sum, value) => sum + (below(value, false) + below(value, true)) / 2, 0);
  return wins / positive.length / negative.length;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
