import { readOptions } from "../../../scripts/read-options.ts";
import type { Chunk } from "../../../src/domain/knowledge/index/passage.ts";
import { inTurn } from "../measure.ts";
import { type BenchWorker, startBenchWorker } from "./bench-worker.ts";
import type { Opened } from "./fill-base.ts";
import { mean, percentile } from "./measures.ts";
import { openTextMixer } from "./mix-text.ts";
import { readSet } from "./read-set.ts";

/**
 * Measures the cost of a question in a large knowledge base, compared with one bare FTS5 query of the same stems, and in
 * many knowledge bases at once: `npm run bench:retrieval-scale -- DIR [PASSAGES…] [--bases 50]`. The default sizes are
 * 1,000, 10,000 and 100,000 passages. Passages are mixed from the sentences of DIR's corpus, so that word frequencies stay
 * as in the original.
 */
const { positionals, values } = readOptions({
  usage: `Usage: npm run bench:retrieval-scale -- DIR [PASSAGES…] [--bases 50]

Measures a question in large knowledge bases. DIR has corpus.jsonl, queries.jsonl and qrels.tsv.`,
  options: { bases: { type: "string", default: "50" } },
  ...{ counts: ["bases"], least: 1, most: Number.POSITIVE_INFINITY },
});
const [folder = "", ...given] = positionals;
const sizes = given.length > 0 ? given.map(Number) : [1_000, 10_000, 100_000];
const bases = Number(values.bases);
/** Passages of each knowledge base when many are queried at once. */
const sizeOfMany = 1_000;
const questionsInAll = 60;
/** Groups measured in turn with the floor. Questions repeat when there are more groups than questions. */
const groups = 30;
const groupSize = 10;
const limit = 10;

const mixer = openTextMixer(readSet(folder), 7);
const questions = Array.from({ length: questionsInAll }, () => mixer.question());
const worker = await startBenchWorker();
try {
  const sizeTable: Record<string, unknown>[] = [];
  for (const size of sizes) sizeTable.push(await compareWithFloor(worker, size));
  console.log(`\nOne knowledge base, ${groups} groups of ${groupSize} questions, each in turn with the floor`);
  console.table(sizeTable);
  console.log(`\nKnowledge bases of ${sizeOfMany} passages, ${questionsInAll} questions each`);
  console.table(await compareWithMany(worker));
} finally {
  await worker.stop();
}

async function compareWithFloor(worker: BenchWorker, size: number) {
  const { knowledgeBaseId, milliseconds } = await fill(worker, size, true);
  const all: number[] = [];
  let group = 0;
  // Groups of questions in turn: the runtime's clock counts whole milliseconds, and noise affects adjacent groups alike.
  const ask = async (what: "bare" | "search") => {
    const some = Array.from(
      { length: groupSize },
      (_, at) => questions[(group * groupSize + at) % questionsInAll] ?? "",
    );
    return await worker.ask<number[]>({ do: what, knowledgeBaseId, questions: some, limit });
  };
  const { floor, product, ratio } = await inTurn(
    groups,
    async () => mean(await ask("bare")),
    async () => {
      const times = await ask("search");
      all.push(...times);
      group += 1;
      return mean(times);
    },
  );
  return {
    passages: size,
    "passages/s in": Math.round((size / milliseconds) * 1000),
    "floor ms": floor.median.toFixed(2),
    "search ms": product.median.toFixed(2),
    "× floor": (product.median / floor.median).toFixed(2),
    "× floor, of groups": `${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})`,
    "search p50 ms": percentile(all, 0.5).toFixed(1),
    "search p99 ms": percentile(all, 0.99).toFixed(1),
  };
}

async function compareWithMany(worker: BenchWorker) {
  const ids: number[] = [];
  for (let base = 0; base < bases; base++) ids.push((await fill(worker, sizeOfMany, false)).knowledgeBaseId);
  const ask = async (what: string, knowledgeBaseIds: number[]) => {
    const { times, milliseconds } = await worker.ask<{ times: number[]; milliseconds: number }>({
      ...{ do: "searchMany", knowledgeBaseIds, questions, limit },
    });
    return {
      what,
      "questions/s": Math.round((times.length / milliseconds) * 1000),
      "p50 ms": percentile(times, 0.5).toFixed(1),
      "p99 ms": percentile(times, 0.99).toFixed(1),
    };
  };
  const [first = 0] = ids;
  const alone = Array.from({ length: bases }, () => first);
  await ask("warm", ids);
  return [
    await ask("one base, one client", [first]),
    await ask(`one base, ${bases} clients at once`, alone),
    await ask(`${bases} bases, one client each, at once`, ids),
  ];
}

async function fill(worker: BenchWorker, size: number, alsoBare: boolean) {
  const opened = await worker.ask<Opened>({ do: "open" });
  let milliseconds = 0;
  for (let at = 0; at < size; at += 1_000) {
    const chunks: Chunk[] = Array.from({ length: Math.min(1_000, size - at) }, (_, index) => {
      const text = mixer.passage();
      return { ordinal: at + index, text, start: 0, end: text.length, page: null, headingPath: [] };
    });
    const isLast = at + chunks.length === size;
    const filled = await worker.ask<{ milliseconds: number }>({ do: "fill", ...opened, chunks, alsoBare, isLast });
    milliseconds += filled.milliseconds;
  }
  return { ...opened, milliseconds };
}
