import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { smallFiles } from "../documents/small-files.ts";
import { byteMutations, type Mutate } from "./mutate-bytes.ts";
import { pdfMutations } from "./mutate-pdf.ts";
import { textMutations } from "./mutate-text.ts";
import { zipMutations } from "./mutate-zip.ts";
import { randomOf } from "./random.ts";

export interface MutatedFile {
  /** What it is uploaded as. */
  name: string;
  bytes: Buffer;
  /** What was done to it, in words. */
  kinds: string[];
}

const dataFolder = path.join(import.meta.dirname, "../../data");
const formats = /\.(pdf|docx|xlsx|pptx|odt|ods|odp|epub|html|md|csv|json|txt)$/;
const mostBytes = 200_000;

/** Whole files of every format, by name: the small ones that tests build, and those of `test/data`. */
export function originals(): [name: string, bytes: Buffer][] {
  const given = readdirSync(dataFolder, { recursive: true, encoding: "utf8" })
    .filter((name) => formats.test(name))
    .sort()
    .map((name): [string, Buffer] => [path.basename(name), readFileSync(path.join(dataFolder, name))]);
  const built = Object.entries(smallFiles).map(([name, bytes]): [string, Buffer] => [name, Buffer.from(bytes)]);
  return [...built, ...given.filter(([, bytes]) => bytes.length <= mostBytes)];
}

/**
 * Returns the mutated file with this number: seed and number always give the same one. A format is chosen first, so that each
 * gets its share; then one to three mutations, half of them such as know the format.
 */
export function mutatedFiles(seed: number): (at: number) => MutatedFile {
  const all = originals();
  const bytesOfAll = all.map(([, bytes]) => bytes);
  const byFormat = Map.groupBy(all, ([name]) => path.extname(name));
  const extensions = Array.from(byFormat.keys()).sort();
  return (at) => {
    const random = randomOf(Math.imul(seed, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca6b));
    const [name, original] = random.pick(byFormat.get(random.pick(extensions)) ?? all);
    const kinds: string[] = [];
    let bytes = original;
    for (let times = random.pick([1, 1, 1, 2, 3]); times > 0; times--) {
      const known = Object.entries(random.oneIn(2) ? byteMutations : mutationsOf(path.extname(name)));
      const [kind, mutate] = random.pick(known);
      if (bytes.length > 0) bytes = mutate(bytes, random, bytesOfAll);
      kinds.push(kind);
    }
    return { name: `${at}-${name}`, bytes, kinds };
  };
}

function mutationsOf(extension: string): Record<string, Mutate> {
  if (extension === ".pdf") return pdfMutations;
  return /^\.(docx|xlsx|pptx|od[tsp]|epub)$/.test(extension) ? zipMutations : textMutations;
}
