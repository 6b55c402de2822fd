import { readOptions } from "../../../scripts/read-options.ts";
import { type BenchWorker, startBenchWorker } from "./bench-worker.ts";
import { type Engine, languageOfSet, type SearchLibrary } from "./engines/engine.ts";
import { fts5Porter } from "./engines/fts5-porter.ts";
import { lunrEngine } from "./engines/lunr.ts";
import { minisearch } from "./engines/minisearch.ts";
import { wink } from "./engines/wink.ts";
import { ingestSet } from "./ingest-set.ts";
import { mean, measure, percentile } from "./measures.ts";
import { type RetrievalSet, readSet } from "./read-set.ts";
import type { Ranked } from "./time-questions.ts";

/**
 * Compares retrieval with other engines: `npm run bench:retrieval -- DIR…`. Each DIR contains `corpus.jsonl`,
 * `queries.jsonl` and `qrels.tsv`. Earlier messages in the `history` of a question go to `retrieve` as such, and to the other
 * engines as part of the question. Each entry of a corpus becomes a document of an assistant through the platform's own
 * queue and pipeline. The ranking of a question is the order of the sources that `retrieve` finds. The other engines run in
 * this Node process, so their times, unlike those of the platform, include no call to another process.
 */
const { positionals: folders } = readOptions({
  usage: `Usage: npm run bench:retrieval -- DIR…

Compares retrieval with other engines. A DIR has corpus.jsonl, queries.jsonl and qrels.tsv.`,
  ...{ least: 1, most: Number.POSITIVE_INFINITY },
});
const libraries: SearchLibrary[] = [minisearch, wink, lunrEngine, fts5Porter];
/** Passages requested: as many as a knowledge base returns, so that they contain ten sources. */
const passagesDeep = 30;
const depth = 10;
const questionsPerRequest = 100;

interface Row {
  set: string;
  engine: string;
  rankings: string[][];
  times: number[];
  /** Seconds of indexing. */
  seconds: number;
}

const worker = await startBenchWorker();
try {
  for (const folder of folders) {
    const set = readSet(folder);
    const rows = [await askPlatform(worker, set), ...libraries.map((library) => askLibrary(library, set))];
    console.log(
      `\n${set.name}: ${set.passages.length} documents, ${set.queries.length} questions, ${languageOfSet(set)}`,
    );
    console.table(rows.map((row) => tableLine(set, row)));
    console.log(await ingestWhole(worker, set));
  }
} finally {
  await worker.stop();
}

async function askPlatform(worker: BenchWorker, set: RetrievalSet): Promise<Row> {
  const { assistantId, entryOf, seconds } = await ingestSet(worker, set);
  const ranked: Ranked[] = [];
  // A request that takes longer than five minutes is given up by `fetch`.
  for (let at = 0; at < set.queries.length; at += questionsPerRequest) {
    const questions = set.queries.slice(at, at + questionsPerRequest).map(({ text, history }) => ({ text, history }));
    ranked.push(...(await worker.ask<Ranked[]>({ do: "rank", assistantId, questions, depth: passagesDeep })));
  }
  return {
    set: set.name,
    engine: "switchboard",
    rankings: ranked.map(({ sourceIds }) => sourceIds.map((id) => entryOf.get(id) ?? "")),
    times: ranked.map(({ milliseconds }) => milliseconds),
    seconds,
  };
}

/** Ingests the same text as one document: the cost of a megabyte that is not 1,000 files. */
async function ingestWhole(worker: BenchWorker, set: RetrievalSet): Promise<string> {
  const text = set.passages.map((passage) => `${passage.title}\n\n${passage.text}`.trim()).join("\n\n");
  const { seconds } = await ingestSet(worker, { ...set, passages: [{ id: "all", title: "", text }] });
  const megabytes = Buffer.byteLength(text) / 1e6;
  return `As one document: ${megabytes.toFixed(2)} MB in ${seconds.toFixed(1)} s, ${(megabytes / seconds).toFixed(2)} MB/s`;
}

function askLibrary(library: SearchLibrary, set: RetrievalSet): Row {
  const start = performance.now();
  const engine = library.index(set, languageOfSet(set));
  const seconds = (performance.now() - start) / 1000;
  const found = set.queries.map(({ text, history }) => timed(engine, [...history, text].join("\n")));
  return {
    set: set.name,
    engine: library.name,
    rankings: found.map(({ ids }) => ids),
    times: found.map(({ milliseconds }) => milliseconds),
    seconds,
  };
}

function timed(engine: Engine, question: string): { ids: string[]; milliseconds: number } {
  const start = performance.now();
  const ids = engine.search(question, depth);
  return { ids, milliseconds: performance.now() - start };
}

function tableLine(set: RetrievalSet, { engine, rankings, times, seconds }: Row) {
  const measures = set.queries.flatMap(({ id }, at) => {
    const relevant = set.relevant.get(id);
    return relevant === undefined ? [] : [measure((rankings[at] ?? []).slice(0, depth), relevant)];
  });
  const bytes = set.passages.reduce((sum, { title, text }) => sum + Buffer.byteLength(title + text), 0);
  return {
    engine,
    "nDCG@10": mean(measures.map(({ ndcg10 }) => ndcg10)).toFixed(4),
    "recall@5": mean(measures.map(({ recall5 }) => recall5)).toFixed(4),
    "recall@10": mean(measures.map(({ recall10 }) => recall10)).toFixed(4),
    "MRR@10": mean(measures.map(({ mrr10 }) => mrr10)).toFixed(4),
    "documents/s in": Math.round(set.passages.length / seconds),
    "MB/s in": (bytes / 1e6 / seconds).toFixed(3),
    "p50 ms": percentile(times, 0.5).toFixed(1),
    "p99 ms": percentile(times, 0.99).toFixed(1),
  };
}
