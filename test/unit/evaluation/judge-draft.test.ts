import { expect, test } from "vitest";
import type { Measures } from "../../../src/domain/quality/evaluation/types.ts";
import { judgeDraft, tolerance } from "../../../src/domain/quality/settings-draft/judge-draft.ts";
import { staleReasons } from "../../../src/domain/quality/settings-draft/stale-reasons.ts";

const live: Measures = {
  ...{ right: 0.9, hitRate: 0.8, mrr: 0.7, citationRate: 0.8, groundedness: 0.95, answerCorrectness: null },
  ...{ abstentionPrecision: 1, abstentionRecall: 0.5, latencyP50: 1, latencyP95: 2 },
  counts: { withSource: 10, withAnswer: 0, mustAbstain: 2, abstained: 1, sentences: 20 },
};

function judge(draft: Partial<Measures>, more: Partial<Parameters<typeof judgeDraft>[0]> = {}) {
  const runs = { live, draft: { ...live, ...draft }, minimums: {}, questions: 100, modelFailures: 0 };
  const { figures, holds } = judgeDraft({ ...runs, ...more });
  return { holds, problems: figures.flatMap(({ name, problem }) => (problem === null ? [] : [[name, problem]])) };
}

test.for([
  ["the same", {}, {}, true],
  ["better", { right: 1 }, {}, true],
  ["worse within the tolerance", { right: 0.9 - tolerance }, {}, true],
  ["worse by more", { right: 0.9 - tolerance - 0.001 }, {}, false],
  ["worse at one question of five", { right: 0.7 }, { questions: 5 }, false],
  ["worse in refusals", { abstentionRecall: 0 }, {}, false],
  ["worse in a figure that is not guarded", { mrr: 0.1 }, {}, true],
  [
    "right as often, with more refusals but fewer answers from the source that was wanted",
    {
      ...{ abstentionRecall: 1, citationRate: 0.6 },
    },
    {},
    false,
  ],
  ["without a figure that live has", { groundedness: null }, {}, true],
  ["with a figure that live does not have", { answerCorrectness: 0 }, {}, true],
  ["at its minimum", {}, { minimums: { hitRate: 0.8, mrr: 0.7 } }, true],
  ["below its minimum", { right: 0.95 }, { minimums: { right: 0.96 } }, false],
  ["with a minimum of a figure that nothing measures", {}, { minimums: { answerCorrectness: 0 } }, false],
  ["with one failure of its model in a hundred questions", {}, { modelFailures: 1 }, true],
  ["with two", {}, { modelFailures: 2 }, false],
] as const)("a draft that is %s", ([, draft, more, holds]) => {
  expect(judge(draft, more).holds).toBe(holds);
});

test("the figures say which are worse than live and which are below their minimum", () => {
  const { problems } = judge(
    { right: 0.5, groundedness: 0.9, mrr: 0.6 },
    { minimums: { mrr: 0.65, groundedness: 0.92 } },
  );
  expect(problems).toEqual([
    ["right", "worse"],
    ["mrr", "below"],
    ["groundedness", "worse"],
  ]);
});

test("runs count while settings, questions and, between the two, documents are the same", () => {
  const baseline = { settingsKey: "live", questionsKey: "q", knowledgeKey: "k" };
  const run = { ...baseline, settingsKey: "draft" };
  const now = { live: "live", draft: "draft", questions: "q" };
  expect(staleReasons(baseline, run, now)).toEqual([]);
  expect(staleReasons(baseline, run, { ...now, live: "other", draft: "other" })).toEqual(["live"]);
  expect(staleReasons(baseline, run, { ...now, draft: "other" })).toEqual(["draft"]);
  expect(staleReasons(baseline, run, { ...now, questions: "other" })).toEqual(["questions"]);
  expect(staleReasons(baseline, { ...run, knowledgeKey: "l" }, now)).toEqual(["documents"]);
  const unsteady = { knowledgeKey: null };
  expect(staleReasons({ ...baseline, ...unsteady }, { ...run, ...unsteady }, now)).toEqual(["documents"]);
});
