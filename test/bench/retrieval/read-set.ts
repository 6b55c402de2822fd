import { readFileSync } from "node:fs";
import path from "node:path";

export interface RetrievalSet {
  name: string;
  passages: { id: string; title: string; text: string }[];
  queries: { id: string; text: string }[];
  /** Relevant passages and their grades, by query. */
  relevant: Map<string, Map<string, number>>;
}

/** Reads a folder of `corpus.jsonl`, `queries.jsonl` and `qrels.tsv` (one header line). */
export function readSet(folder: string): RetrievalSet {
  const lines = (file: string) => readFileSync(path.join(folder, file), "utf8").split("\n").filter(Boolean);
  const relevant = new Map<string, Map<string, number>>();
  for (const line of lines("qrels.tsv").slice(1)) {
    const [query = "", passage = "", grade] = line.split("\t");
    if (!relevant.has(query)) relevant.set(query, new Map());
    relevant.get(query)?.set(passage, Number(grade));
  }
  return {
    name: path.basename(folder),
    passages: lines("corpus.jsonl").map((line) => JSON.parse(line)),
    queries: lines("queries.jsonl").map((line) => JSON.parse(line)),
    relevant,
  };
}
