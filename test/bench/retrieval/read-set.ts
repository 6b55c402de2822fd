import { readFileSync } from "node:fs";
import path from "node:path";

export interface SetQuery {
  id: string;
  text: string;
  /** The earlier messages of the same person, oldest first. */
  history: string[];
}

export interface RetrievalSet {
  name: string;
  passages: { id: string; title: string; text: string }[];
  queries: SetQuery[];
  /** Relevant passages and their grades, by query. */
  relevant: Map<string, Map<string, number>>;
}

/**
 * Reads a folder of `corpus.jsonl`, `queries.jsonl` and `qrels.tsv` (one header line). A query may have its `history`; an entry
 * may lack its title or its text, which is then empty.
 */
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
    passages: lines("corpus.jsonl").map((line) => ({ title: "", text: "", ...JSON.parse(line) })),
    queries: lines("queries.jsonl").map((line) => ({ history: [], ...JSON.parse(line) })),
    relevant,
  };
}
