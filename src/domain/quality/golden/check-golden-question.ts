import { planAnswer } from "../../answering/plan-answer.ts";
import type { AnswerRequest } from "../../answering/types.ts";
import type { Deps } from "../../deps.ts";
import { retrieve } from "../../knowledge/retrieval/retrieve.ts";
import { bareQuestion } from "../../language/sentences/bare-question.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";
import type { GoldenQuestion } from "./golden-question.ts";

/** The expected source must be among this many of the best passages: as many as an answer may use. */
const passagesRead = 8;
/** Share of an expected answer's stems that one passage must contain. */
const minSupport = 0.6;

export type GoldenProblem = "source_gone" | "source_not_found" | "answer_not_found" | "abstains" | "does_not_abstain";

/**
 * Asks a golden question as a customer would and returns what is wrong with the result; null when nothing is.
 * `sourceIds` are the existing sources.
 */
export async function checkGoldenQuestion(
  ctx: Parameters<typeof retrieve>[0] & Pick<Deps, "clock">,
  golden: GoldenQuestion,
  assistant: AnswerRequest["assistant"],
  sourceIds: ReadonlySet<number>,
): Promise<{ problem: GoldenProblem | null; foundSourceIds: number[] }> {
  const { accountId, assistantId, question, expectedSourceId, expectedAnswer, mustAbstain } = golden;
  const retrieval = await retrieve(ctx, { accountId, assistantId, question: bareQuestion(question), k: passagesRead });
  const foundSourceIds = [...new Set(retrieval.passages.map((passage) => passage.sourceId))];
  const plan = planAnswer({ question, history: [], assistant, retrieval }, false);
  const abstains = plan.kind === "phrase" && plan.outcome === "abstain";
  return { problem: problemOf(), foundSourceIds };

  function problemOf(): GoldenProblem | null {
    if (mustAbstain) return abstains ? null : "does_not_abstain";
    if (expectedSourceId !== null && !sourceIds.has(expectedSourceId)) return "source_gone";
    if (expectedSourceId !== null && !foundSourceIds.includes(expectedSourceId)) return "source_not_found";
    if (expectedAnswer !== null && !isFound(expectedAnswer)) return "answer_not_found";
    return abstains ? "abstains" : null;
  }

  function isFound(answer: string): boolean {
    const terms = new Set(termsOf(answer));
    return retrieval.passages.some(({ text }) => {
      const held = new Set(termsOf(text));
      return [...terms].filter((term) => held.has(term)).length >= minSupport * terms.size;
    });
  }
}
