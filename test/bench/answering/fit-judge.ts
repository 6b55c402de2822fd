import { writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { scoreTrees, type Tree } from "../../../src/domain/knowledge/evidence/confidence-of.ts";
import { directionOf, signalNames } from "../../../src/domain/knowledge/evidence/signals.ts";
import { fitTrees, packTrees } from "./fit-trees.ts";
import { type Observed, observe } from "./observe.ts";
import { type Judged, rates } from "./rates.ts";
import { readOutsideSets, readOwnSets } from "./read-answer-sets.ts";

/**
 * Fits the judge: `node test/bench/answering/fit-judge.ts DIR…`. Uses the development half of test/data, the bases of Q&A
 * pairs in each DIR and the development half of its articles. Writes the trees
 * (src/domain/knowledge/evidence/fitted-trees.ts) and, of a cross-validation in which a base is never judged by trees that
 * saw it, the errors by bound (docs/design/abstention-curve.csv) and the bound (docs/design/abstention-fit.csv).
 */
const { positionals } = parseArgs({ allowPositionals: true });
const root = path.join(import.meta.dirname, "../../..");
const folds = 6;
/** The target: this share of the questions without an answer may be answered. */
const mostAnswered = 0.08;
const bounds = Array.from({ length: 19 }, (_, at) => (at + 1) / 20);

const bases = [
  ...(await readOwnSets("development")),
  ...positionals.flatMap((folder) => readOutsideSets(folder, "development")),
];
const observed = bases.flatMap(observe);
const names = [...new Set(observed.map(({ base }) => base))];
const foldOf = (base: string) => names.indexOf(base) % folds;

const judges = Array.from({ length: folds }, (_, fold) =>
  fitBoth(observed.filter(({ base }) => foldOf(base) !== fold)),
);
const crossed = observed.map((each) => ({ set: each.set, ...judge(each, judges[foldOf(each.base)]!) }));
const sets = [...new Set(bases.map(({ set }) => set))].sort();
const rows = sets.flatMap((set) => {
  const own = crossed.filter((each) => each.set === set);
  return bounds.map((bound) => ({ set, bound, ...rates(own, bound) }));
});
const best = bestBound();

const { entries, plain } = fitBoth(observed);
writeFileSync(
  path.join(root, "src/domain/knowledge/evidence/fitted-trees.ts"),
  `/** Written by test/bench/answering/fit-judge.ts; \`readTrees\` tells the form. */
export const entryTrees =
  "${packTrees(entries)}";

export const passageTrees =
  "${packTrees(plain)}";
`,
);
const share = (value: number) => value.toFixed(4);
const lines = rows.map((row) =>
  [row.set, row.bound, share(row.refused), share(row.answered), share(row.coverage), share(row.risk)].join(),
);
const header = "set,bound,answerable_refused,unanswerable_answered,coverage,risk";
writeFileSync(path.join(root, "docs/design/abstention-curve.csv"), `${[header, ...lines].join("\n")}\n`);
writeFileSync(path.join(root, "docs/design/abstention-fit.csv"), `figure,value\nbound,${best}\n`);
console.log({ questions: observed.length, bases: names.length, bound: best });
console.table(
  rows
    .filter(({ bound }) => bound === best)
    .map(({ set, auc, refused, answered, coverage, risk }) => ({
      ...{ set, auc: share(auc), refused: share(refused), answered: share(answered) },
      ...{ coverage: share(coverage), risk: share(risk) },
    })),
);

/** The lowest bound that holds the target with what customers ask of a business's documents; every set weighs the same. */
function bestBound(): number {
  const own = sets.filter((set) => /^(?:customers|businesses) /.test(set));
  const answeredAt = (bound: number) =>
    rows.reduce((sum, row) => sum + (row.bound === bound && own.includes(row.set) ? row.answered : 0), 0) / own.length;
  return bounds.find((bound) => answeredAt(bound) <= mostAnswered) ?? 1;
}

/** Every set weighs the same, and so do its right and its wrong passages. */
function fitBoth(questions: Observed[]): { entries: Tree[]; plain: Tree[] } {
  const all = questions.flatMap(({ set, passages }) => passages.map((passage) => ({ set, ...passage })));
  const trees = (isEntry: boolean) => {
    const own = all.filter((passage) => passage.isEntry === isEntry);
    const kind = ({ set, isAnswer }: (typeof own)[number]) => `${set} ${isAnswer}`;
    const counts = new Map<string, number>();
    for (const each of own) counts.set(kind(each), (counts.get(kind(each)) ?? 0) + 1);
    return fitTrees(
      own.map((each) => ({
        values: signalNames.map((name) => each.signals[name]),
        isTrue: each.isAnswer,
        weight: 1 / counts.get(kind(each))!,
      })),
      signalNames.map((name) => directionOf[name]),
    );
  };
  return { entries: trees(true), plain: trees(false) };
}

function judge({ isAnswerable, passages }: Observed, judges: { entries: Tree[]; plain: Tree[] }): Judged {
  let best = { confidence: 0, isRight: false };
  for (const { signals, trust, isEntry, isAnswer } of passages) {
    const values = signalNames.map((name) => signals[name]);
    const likely = signals.passage === 0 ? 0 : scoreTrees(isEntry ? judges.entries : judges.plain, values);
    const confidence = trust * likely;
    if (confidence > best.confidence) best = { confidence, isRight: isAnswer };
  }
  return { isAnswerable, ...best };
}
