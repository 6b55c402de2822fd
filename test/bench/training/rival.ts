import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { LabelledSet } from "./labelled-set.ts";

/**
 * Trains and asks one package in a process of its own, which can be ended: `node rival.ts NAME SET RESULT FOLDER`. SET and RESULT are
 * JSON files, FOLDER contains the installed packages.
 */
const [name, setFile, resultFile, folder] = process.argv.slice(2) as [string, string, string, string];
const require = createRequire(path.join(folder, "package.json"));
const { train, test }: LabelledSet = JSON.parse(readFileSync(setFile, "utf8"));

type Predict = (text: string) => string | Promise<string>;

// The packages have no types, or wrong ones.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Untyped = any;

const rivals: Record<string, () => Predict | Promise<Predict>> = {
  "natural: BayesClassifier": () => trainNatural("BayesClassifier"),
  "natural: LogisticRegression": () => trainNatural("LogisticRegressionClassifier"),
  "@nlpjs/basic": trainNlp,
  "wink-naive-bayes-text-classifier": trainWink,
  "fasttext.wasm.js": () => trainFastText({ minn: 0, maxn: 0, epoch: 100 }),
  "fasttext.wasm.js, character grams": () => trainFastText({ minn: 3, maxn: 5, epoch: 100 }),
};

const start = process.cpuUsage();
const predict = await rivals[name]!();
const trained = process.cpuUsage(start);
const opened = process.cpuUsage();
let right = 0;
for (const { text, label } of test) if ((await predict(text)) === label) right += 1;
const asked = process.cpuUsage(opened);
const figures = {
  accuracy: right / test.length,
  trainSeconds: (trained.user + trained.system) / 1e6,
  messageMs: (asked.user + asked.system) / 1000 / test.length,
};
writeFileSync(resultFile, JSON.stringify(figures));
process.exit(0);

function trainNatural(kind: "BayesClassifier" | "LogisticRegressionClassifier"): Predict {
  const natural: Untyped = require("natural");
  const classifier = new natural[kind]();
  for (const { text, label } of train) classifier.addDocument(text, label);
  classifier.train();
  return (text) => classifier.classify(text);
}

async function trainNlp(): Promise<Predict> {
  const { dockStart }: Untyped = require("@nlpjs/basic");
  const { LangEn }: Untyped = require("@nlpjs/lang-en");
  const dock = await dockStart({
    settings: {
      nlp: { forceNER: false, autoSave: false, log: false, languages: ["en"], nlu: { useNoneFeature: false } },
    },
    use: ["Basic"],
  });
  const nlp = dock.get("nlp");
  // The complete English of the family, with its stemmer.
  nlp.container.use(LangEn);
  for (const { text, label } of train) nlp.addDocument("en", text, label);
  await nlp.train();
  // Its likeliest intent: `intent` itself is "None" below a threshold.
  return async (text) => {
    const { classifications } = await nlp.process("en", text);
    return classifications.find((found: Untyped) => found.intent !== "None")?.intent ?? "None";
  };
}

function trainWink(): Predict {
  const classifier: Untyped = require("wink-naive-bayes-text-classifier")();
  const { string, tokens }: Untyped = require("wink-nlp-utils");
  classifier.definePrepTasks([string.lowerCase, string.tokenize0, tokens.propagateNegations, tokens.stem]);
  classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  for (const { text, label } of train) classifier.learn(text, label);
  classifier.consolidate();
  return (text) => classifier.predict(text);
}

async function trainFastText(options: { minn: number; maxn: number; epoch: number }): Promise<Predict> {
  const main: Untyped = await import(require.resolve("fasttext.wasm.js"));
  const FastText = await main.getFastTextClass({ getFastTextModule: main.getFastTextModule });
  // As its own tutorial prepares texts: lower case, no punctuation.
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const numbers = new Map([...new Set(train.map(({ label }) => label))].map((label, at) => [label, `${at}`]));
  const names = new Map([...numbers].map(([label, number]) => [`__label__${number}`, label]));
  const lines = train.map(({ text, label }) => `__label__${numbers.get(label)} ${plain(text)}\n`).join("");
  const url = `data:text/plain;base64,${Buffer.from(lines).toString("base64")}`;
  const settings = { lr: 0.5, dim: 100, wordNgrams: 2, loss: "softmax", bucket: 200_000, minCount: 1, ...options };
  const model = await new FastText().trainSupervised(url, settings, () => {});
  return (text) => {
    const found = model.predict(plain(text), 1, 0);
    return found.size() === 0 ? "" : (names.get(found.get(0)[1]) ?? "");
  };
}
