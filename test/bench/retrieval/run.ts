import { type Found, fill, startBenchWorker } from "./bench-worker.ts";
import { mean, measure, percentile } from "./measures.ts";
import { readSet } from "./read-set.ts";

/**
 * Retrieval quality and speed, through the real index in workerd: `npm run bench:retrieval -- DIR…`, each DIR holding
 * `corpus.jsonl`, `queries.jsonl` and `qrels.tsv`. Milliseconds are of `retrieve` as a whole, one question at a time.
 */
const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error("Name at least one folder with corpus.jsonl, queries.jsonl and qrels.tsv.");

const worker = await startBenchWorker();
const table: Record<string, unknown>[] = [];
for (const [index, folder] of folders.entries()) {
  const set = readSet(folder);
  const base = index + 1;
  const staging = await fill(worker, base, set.passages);
  const found = await worker.ask<Found[]>({
    do: "retrieve",
    base,
    questions: set.queries.map(({ text }) => text),
    k: 10,
  });
  const measures = found.flatMap(({ ordinals }, at) => {
    const relevant = set.relevant.get(set.queries[at]?.id ?? "");
    return relevant === undefined
      ? []
      : [
          measure(
            ordinals.map((ordinal) => set.passages[ordinal]?.id ?? ""),
            relevant,
          ),
        ];
  });
  const times = found.map(({ milliseconds }) => milliseconds);
  table.push({
    set: set.name,
    passages: set.passages.length,
    queries: measures.length,
    "nDCG@10": mean(measures.map(({ ndcg10 }) => ndcg10)).toFixed(4),
    "recall@5": mean(measures.map(({ recall5 }) => recall5)).toFixed(4),
    "recall@10": mean(measures.map(({ recall10 }) => recall10)).toFixed(4),
    "MRR@10": mean(measures.map(({ mrr10 }) => mrr10)).toFixed(4),
    "passages/s in": Math.round((set.passages.length / staging) * 1000),
    "p50 ms": percentile(times, 0.5).toFixed(1),
    "p99 ms": percentile(times, 0.99).toFixed(1),
  });
}
console.table(table);
await worker.stop();
