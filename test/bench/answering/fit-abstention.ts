import { writeFileSync } from "node:fs";
import path from "node:path";
import { confidenceSignals } from "../../../src/domain/knowledge/ranking/confidence-of.ts";
import { type Case, collectArticleCases, collectCustomerCases } from "./collect-cases.ts";
import { fitLogistic } from "./fit-logistic.ts";

/**
 * Fits the abstention threshold: `node test/bench/answering/fit-abstention.ts DIR`. DIR contains `xquad-en` and `xquad-ru`.
 * Weights and bound are fitted on the development half, where every kind of question and base has the same weight. Results
 * on both halves go to `docs/design/abstention-curve.csv`, the fitted figures to `abstention-fit.csv`.
 */
const [directory] = process.argv.slice(2);
if (!directory) throw new Error("Give the directory of the collections");
const docs = path.join(import.meta.dirname, "../../../docs/design");
const bounds = Array.from({ length: 19 }, (_, at) => (at + 1) / 20);

const cases = [
  ...collectArticleCases(directory, "xquad-en"),
  ...collectArticleCases(directory, "xquad-ru"),
  ...(await collectCustomerCases("en")),
  ...(await collectCustomerCases("ru")),
];
const development = cases.filter(({ half }) => half === "development");
// A question whose answer was not found says nothing about the evidence for an answer.
const usable = development.filter(({ isAnswerable, isFound }) => !isAnswerable || isFound);
const count = new Map<string, number>();
const kind = ({ set, isAnswerable }: Case) => `${set} ${isAnswerable}`;
for (const each of usable) count.set(kind(each), (count.get(kind(each)) ?? 0) + 1);
const observations = usable.map((each) => ({
  signals: confidenceSignals(each.evidence),
  isTrue: each.isAnswerable,
  weight: usable.length / count.size / count.get(kind(each))!,
}));
const weights = fitLogistic(observations).map((weight) => Number(weight.toFixed(3)));
const confidence = ({ evidence }: Case) => {
  if (evidence.passage === 0) return 0;
  const sum = confidenceSignals(evidence).reduce((total, signal, at) => total + signal * weights[at]!, 0);
  return 1 / (1 + Math.exp(-sum));
};

const sets = [...new Set(cases.map(({ set }) => set))];
const halves = ["development", "check"] as const;
const rows = sets.flatMap((set) =>
  halves.flatMap((half) => bounds.map((bound) => ({ set, half, bound, ...errorsAt(set, half, bound) }))),
);
const sumAt = (bound: number) =>
  rows
    .filter((row) => row.half === "development" && row.bound === bound)
    .reduce((sum, { refused, answered }) => sum + refused + answered, 0);
const best = bounds.reduce((least, bound) => (sumAt(bound) < sumAt(least) ? bound : least));

const share = (value: number) => value.toFixed(4);
const header = "set,half,bound,answerable_refused,unanswerable_answered,coverage,precision";
const lines = rows.map((row) =>
  [
    row.set,
    row.half,
    row.bound,
    share(row.refused),
    share(row.answered),
    share(row.coverage),
    share(row.precision),
  ].join(),
);
writeFileSync(path.join(docs, "abstention-curve.csv"), `${[header, ...lines].join("\n")}\n`);
const fitted = weights.map((weight, at) => `weight_${at},${weight}`);
writeFileSync(path.join(docs, "abstention-fit.csv"), `${["figure,value", ...fitted, `bound,${best}`].join("\n")}\n`);
console.log({ weights, bound: best });
console.table(rows.filter(({ bound, half }) => bound === best && half === "check"));
console.table(byTerms(best));

function errorsAt(set: string, half: Case["half"], bound: number) {
  const own = cases.filter((each) => each.set === set && each.half === half);
  const passing = own.filter((each) => confidence(each) >= bound);
  const answerable = own.filter((each) => each.isAnswerable);
  const right = passing.filter((each) => each.isAnswerable && each.isFound).length;
  const answered = passing.filter((each) => !each.isAnswerable).length;
  return {
    refused: answerable.filter((each) => confidence(each) < bound).length / answerable.length,
    answered: answered / (own.length - answerable.length),
    coverage: passing.length / own.length,
    precision: passing.length === 0 ? 1 : right / passing.length,
  };
}

/** Share of questions that pass a bound, by number of terms. The lines should differ little. */
function byTerms(bound: number) {
  const groups: [string, (terms: number) => boolean][] = [
    ["1-2", (terms) => terms <= 2],
    ["3", (terms) => terms === 3],
    ["4", (terms) => terms === 4],
    ["5", (terms) => terms === 5],
    ["6-7", (terms) => terms === 6 || terms === 7],
    ["8+", (terms) => terms >= 8],
  ];
  return ["xquad-en", "xquad-ru"].flatMap((name) =>
    groups.map(([terms, isIn]) => {
      const passing = (set: string, isAnswerable: boolean) => {
        const own = cases.filter(
          (each) => each.set === set && each.isAnswerable === isAnswerable && isIn(each.evidence.terms),
        );
        return Math.round((100 * own.filter((each) => confidence(each) >= bound).length) / Math.max(1, own.length));
      };
      const small = `${name} small`;
      return {
        name,
        terms,
        with: passing(small, true),
        without: passing(small, false),
        far: passing(`${name} large`, false),
      };
    }),
  );
}
