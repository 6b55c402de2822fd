import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readOptions } from "../../../scripts/read-options.ts";
import { labelMessage } from "../../../src/domain/answering/intents/label-message.ts";
import { openModel } from "../../../src/domain/answering/intents/open-model.ts";
import { packModel } from "../../../src/domain/answering/intents/pack-model.ts";
import { trainClassifier } from "../../../src/domain/quality/training/classifier/train-classifier.ts";
import { yieldToEventLoop } from "../../../src/kit/yield-to-event-loop.ts";
import { type LabelledSet, readLabelledSet } from "./labelled-set.ts";

/**
 * Compares the classifier of messages with packages that train in JavaScript: `npm run bench:training -- DIR…`. The packages are
 * installed into a temporary folder (`--packages FOLDER` keeps it), because nothing else needs them. Each trains in a process of
 * its own and gets `--minutes` (10).
 */
const packages = [
  "natural@8.1.1",
  "@nlpjs/basic@4.27.0",
  "@nlpjs/lang-en@4.26.1",
  "fasttext.wasm.js@1.0.0",
  "wink-naive-bayes-text-classifier@2.2.1",
  "wink-nlp-utils@2.1.0",
];
const rivals = [
  "natural: BayesClassifier",
  "natural: LogisticRegression",
  "@nlpjs/basic",
  "wink-naive-bayes-text-classifier",
  "fasttext.wasm.js",
  "fasttext.wasm.js, character grams",
];
const { values, positionals: folders } = readOptions({
  usage: `Usage: npm run bench:training -- DIR… [--packages FOLDER] [--minutes 10]

Compares the classifier of messages with others. A DIR has train.csv and test.csv, or corpus.jsonl.`,
  options: { packages: { type: "string" }, minutes: { type: "string", default: "10" } },
  ...{ counts: ["minutes"], least: 1, most: Number.POSITIVE_INFINITY },
});
const kept = values.packages === undefined ? undefined : path.resolve(values.packages);
const minutes = Number(values.minutes);

interface Figures {
  accuracy: number;
  /** CPU time, so that the figures of a busy machine count too. */
  trainSeconds: number;
  messageMs: number;
}

const scratch = mkdtempSync(path.join(tmpdir(), "bench-training-"));
const installed = kept ?? path.join(scratch, "packages");
try {
  install(installed);
  for (const folder of folders) await compare(readLabelledSet(folder));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function install(folder: string): void {
  if (existsSync(path.join(folder, "node_modules", "natural"))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "rivals", private: true }));
  const options = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--save-exact", ...packages];
  const { status } = spawnSync("npm", options, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("The packages were not installed.");
}

async function compare(set: LabelledSet): Promise<void> {
  const labels = new Set(set.train.map(({ label }) => label)).size;
  console.log(`\n${set.name}: ${set.train.length} examples, ${labels} labels, ${set.test.length} held-out messages`);
  const rows = [{ name: "switchboard", figures: (await trainOwn(set)) as Figures | null }];
  for (const name of rivals) rows.push({ name, figures: askRival(name, set) });
  console.table(rows.map(({ name, figures }) => lineOf(name, figures)));
}

function lineOf(name: string, figures: Figures | null) {
  if (figures === null)
    return {
      engine: name,
      accuracy: "-",
      "training, s of CPU": `not done in ${minutes} min`,
      "message, ms of CPU": "-",
    };
  return {
    engine: name,
    accuracy: figures.accuracy.toFixed(4),
    "training, s of CPU": figures.trainSeconds.toFixed(1),
    "message, ms of CPU": figures.messageMs.toFixed(3),
  };
}

/** Trains as a training session does, with its measures, and labels with the stored form of the model. */
async function trainOwn({ train, test }: LabelledSet): Promise<Figures> {
  const names = [...new Set(train.map(({ label }) => label))];
  const position = new Map(names.map((name, at) => [name, at]));
  const input = {
    texts: train.map(({ text }) => text),
    labels: Int16Array.from(train, ({ label }) => position.get(label)!),
    intents: names.map((name) => ({ name, action: { type: "none" as const } })),
  };
  const start = process.cpuUsage();
  const { model, measures } = await trainClassifier(input, { pause: yieldToEventLoop, advance: async () => {} });
  const trained = process.cpuUsage(start);
  const bytes = packModel(model);
  const stored = openModel(bytes.buffer as ArrayBuffer)!;
  const opened = process.cpuUsage();
  const labelled = test.map(({ text, label }) => ({ label, ...labelMessage({ ...stored, bound: 0 }, text) }));
  const asked = process.cpuUsage(opened);
  const isRight = (one: (typeof labelled)[number]) => one.intent?.name === one.label;
  const above = labelled.filter(({ confidence }) => confidence >= stored.bound);
  console.log(
    `its own measures: accuracy ${measures.accuracy.toFixed(3)}, macro-F1 ${measures.macroF1.toFixed(3)}, ` +
      `calibration error ${measures.calibrationError.toFixed(3)}; model ${(bytes.length / 1e6).toFixed(2)} MB; above its bound ` +
      `${(above.length / test.length).toFixed(3)} of the held-out messages, right ${(above.filter(isRight).length / above.length).toFixed(3)} of these`,
  );
  return {
    accuracy: labelled.filter(isRight).length / test.length,
    trainSeconds: secondsOf(trained),
    messageMs: (1000 * secondsOf(asked)) / test.length,
  };
}

function secondsOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}

function askRival(name: string, set: LabelledSet): Figures | null {
  const setFile = path.join(scratch, "set.json");
  const resultFile = path.join(scratch, "result.json");
  writeFileSync(setFile, JSON.stringify(set));
  rmSync(resultFile, { force: true });
  const script = path.join(import.meta.dirname, "rival.ts");
  const options = { stdio: "ignore" as const, timeout: minutes * 60_000, killSignal: "SIGKILL" as const };
  const { status } = spawnSync(process.execPath, [script, name, setFile, resultFile, installed], options);
  if (existsSync(resultFile)) return JSON.parse(readFileSync(resultFile, "utf8"));
  if (status !== null) throw new Error(`${name} failed with ${status}.`);
  return null;
}
