import { readFileSync } from "node:fs";
import path from "node:path";
import type { BenchDocument } from "./memory-index.ts";

export interface Collection {
  name: string;
  documents: BenchDocument[];
  queries: { text: string; gold: Set<string> }[];
}

/** Reads a retrieval collection: `corpus.jsonl`, `queries.jsonl`, `qrels.tsv` with a header line. */
export function readCollection(directory: string, name: string): Collection {
  const lines = (file: string) =>
    readFileSync(path.join(directory, name, file), "utf8")
      .trim()
      .split("\n");
  const documents: BenchDocument[] = lines("corpus.jsonl").map((line) => JSON.parse(line));
  const gold = new Map<string, Set<string>>();
  for (const line of lines("qrels.tsv").slice(1)) {
    const [query, document] = line.split("\t");
    gold.set(query!, (gold.get(query!) ?? new Set()).add(document!));
  }
  const queries = lines("queries.jsonl").map((line) => JSON.parse(line) as { id: string; text: string });
  return { name, documents, queries: queries.map(({ id, text }) => ({ text, gold: gold.get(id) ?? new Set() })) };
}
