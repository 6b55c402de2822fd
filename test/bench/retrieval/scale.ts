import { type Found, fill, startBenchWorker } from "./bench-worker.ts";
import { percentile } from "./measures.ts";
import { readSet } from "./read-set.ts";

/**
 * What a question costs in a large knowledge base beside one bare FTS5 query of the same words:
 * `npm run bench:retrieval-scale -- DIR PASSAGES…`. Passages are shuffled from the sentences of DIR's corpus, five each
 * and a number of its own, so that common words are as common as in the original.
 */
const [folder = "", ...sizes] = process.argv.slice(2);
const set = readSet(folder);
const sentences = set.passages.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/));
let seed = 7;
const random = () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};
const pick = () => sentences[Math.floor(random() * sentences.length)] ?? "";
const questions = Array.from({ length: 60 }, () => set.queries[Math.floor(random() * set.queries.length)]?.text ?? "");

const worker = await startBenchWorker();
const table: Record<string, unknown>[] = [];
for (const [index, size] of sizes.map(Number).entries()) {
  const passages = Array.from({ length: size }, (_, at) => ({
    title: "",
    text: [pick(), pick(), pick(), pick(), pick(), `No. ${at}`].join(" "),
  }));
  const staging = await fill(worker, index + 1, passages, true);
  for (const what of ["bare", "search", "retrieve", "bare", "search", "retrieve"]) {
    const found = await worker.ask<Found[]>({ do: what, base: index + 1, questions, k: 10 });
    const times = found.map(({ milliseconds }) => milliseconds);
    table.push({
      passages: size,
      "passages/s in": Math.round((size / staging) * 1000),
      what,
      "p50 ms": percentile(times, 0.5).toFixed(1),
      "p90 ms": percentile(times, 0.9).toFixed(1),
      "p99 ms": percentile(times, 0.99).toFixed(1),
    });
  }
}
console.table(table);
await worker.stop();
