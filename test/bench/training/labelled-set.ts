import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { languageOf } from "../../../src/domain/language/languages/language-of.ts";
import { splitSentences } from "../../../src/domain/language/sentences/split-sentences.ts";
import { readCsv } from "../../../src/kit/read-csv.ts";
import { readSet } from "../retrieval/read-set.ts";

export interface LabelledText {
  text: string;
  label: string;
}

export interface LabelledSet {
  name: string;
  train: LabelledText[];
  test: LabelledText[];
}

/**
 * Reads a labelled set: `train.csv` and `test.csv` (text, category; one header line), or a collection of `bench:retrieval`, where
 * each sentence of a passage is an example of the passage's id, and each question is to be labelled with that of its passage.
 */
export function readLabelledSet(folder: string): LabelledSet {
  const name = path.basename(path.resolve(folder));
  if (existsSync(path.join(folder, "train.csv"))) {
    return { name, train: readTable(path.join(folder, "train.csv")), test: readTable(path.join(folder, "test.csv")) };
  }
  const set = readSet(folder);
  const train = set.passages.flatMap(({ id, text }) =>
    splitSentences(text, languageOf(text)).map(({ start, end }) => ({ text: text.slice(start, end), label: id })),
  );
  const test = set.queries.map(({ id, text }) => ({ text, label: [...(set.relevant.get(id)?.keys() ?? [])][0]! }));
  return { name, train, test };
}

function readTable(file: string): LabelledText[] {
  const rows = [...readCsv(readFileSync(file, "utf8").replaceAll("\r\n", "\n"), ",")].slice(1);
  return rows.flatMap(([text, label]) => (text && label ? [{ text, label }] : []));
}
