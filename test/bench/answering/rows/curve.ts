import type { AnswerPart } from "../answer-row.ts";
import { openEngines } from "../engines.ts";
import { rates } from "../rates.ts";
import { readOutsideSets, readOwnSets } from "../read-answer-sets.ts";

const bounds = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/** Coverage and risk of this build by bound, over all questions that nothing was fitted on. */
export const curve: AnswerPart = {
  title: "Coverage and risk by bound, all sets together",
  async measure(folders) {
    const [now] = await openEngines();
    const bases = [...(await readOwnSets("check")), ...folders.flatMap((folder) => readOutsideSets(folder, "check"))];
    const judged = bases.flatMap(({ documents, questions }) => {
      const ask = now!.open(documents);
      return questions.map((question) => {
        const { confidence, first } = ask(question);
        const isRight = first !== undefined && question.isAnswer(first);
        return { isAnswerable: question.isAnswerable, confidence, isRight };
      });
    });
    return bounds.map((bound) => {
      const { refused, answered, coverage, risk } = rates(judged, bound);
      const share = (value: number) => (100 * value).toFixed(1);
      return {
        ...{ bound, "refused %": share(refused), "answered %": share(answered) },
        ...{ "coverage %": share(coverage), "risk %": share(risk) },
      };
    });
  },
};
