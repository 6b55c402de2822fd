import type { AnswerPart } from "../answer-row.ts";
import type { AnswerBase } from "../answer-set.ts";
import { type AnswerEngine, openEngines } from "../engines.ts";
import { type Judged, rates } from "../rates.ts";
import { readOutsideSets, readOwnSets } from "../read-answer-sets.ts";

/** Refusals and wrong answers by set and language. Of test/data and of articles only the half that nothing was fitted on. */
export const abstention: AnswerPart = {
  title: "Abstention: questions with and without an answer, at the default bound",
  async measure(folders) {
    const engines = await openEngines();
    const bases = [...(await readOwnSets("check")), ...folders.flatMap((folder) => readOutsideSets(folder, "check"))];
    const sets = [...new Set(bases.map(({ set }) => set))].sort();
    return sets.flatMap((set) => engines.map((engine) => row(set, bases, engine)));
  },
};

function row(set: string, bases: AnswerBase[], engine: AnswerEngine): Record<string, string | number> {
  const judged = bases.filter((base) => base.set === set).flatMap((base) => judge(base, engine));
  const { auc, refused, answered, coverage, risk, answerable, unanswerable } = rates(judged, engine.bound);
  const found = judged.filter(({ isAnswerable, isRight }) => isAnswerable && isRight).length;
  return {
    ...{ set, engine: engine.name, asked: `${answerable} + ${unanswerable}` },
    auc: engine.bound === 0 ? "" : auc.toFixed(3),
    "refused %": percent(refused),
    "answered %": percent(answered),
    "refused % at 8 % answered": engine.bound === 0 ? "" : percent(refusedAt(judged, 0.08)),
    "coverage %": percent(coverage),
    "risk %": percent(risk),
    "first right %": percent(found / answerable),
  };
}

function judge({ documents, questions }: AnswerBase, engine: AnswerEngine): Judged[] {
  const ask = engine.open(documents);
  return questions.map((question) => {
    const { confidence, first } = ask(question);
    return {
      isAnswerable: question.isAnswerable,
      confidence,
      isRight: first !== undefined && question.isAnswer(first),
    };
  });
}

/** The share of refusals at the lowest bound that answers at most this share of the questions without an answer. */
function refusedAt(judged: Judged[], most: number): number {
  const bounds = [...new Set(judged.map(({ confidence }) => confidence))].sort((one, other) => one - other);
  const bound = bounds.find((each) => rates(judged, each + 1e-9).answered <= most) ?? 1;
  return rates(judged, bound + 1e-9).refused;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
