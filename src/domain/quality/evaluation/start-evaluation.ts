import { readLiveSettings } from "../../assistants/answer-settings/read-live-settings.ts";
import type { Deps } from "../../deps.ts";
import { insertEvaluation } from "./insert-evaluation.ts";
import { runEvaluation } from "./run-evaluation.ts";
import { setKeyOf } from "./set-key-of.ts";
import { storedQuestions } from "./stored-questions.ts";
import type { Bar, GoldenQuestion } from "./types.ts";

export interface NewEvaluation {
  accountId: number;
  assistantId: number;
  /** Default: the assistant's stored golden questions. */
  questions?: GoldenQuestion[] | undefined;
  name?: string | undefined;
  bar: Bar | null;
}

/**
 * Starts an evaluation of the live settings and runs its first step, so that a small set is finished on return; the steps of a large
 * one are jobs. Returns its id. Throws `not_found`, `validation_failed` without questions, and `conflict` while another evaluation of
 * the assistant is in progress.
 */
export async function startEvaluation(ctx: Deps, input: NewEvaluation): Promise<number> {
  const { accountId, assistantId, bar } = input;
  const settings = await readLiveSettings(ctx, input);
  const questions = input.questions ?? (await storedQuestions(ctx, { accountId, assistantId }));
  const name = input.name ?? (input.questions === undefined ? "Golden questions" : "Questions");
  const setKey = await setKeyOf(input.name, input.questions);
  const evaluation = { accountId, assistantId, name, setKey, bar, questions, settings };
  const evaluationId = (await insertEvaluation(ctx, evaluation))!;
  await runEvaluation(ctx, { evaluationId, step: 0 });
  return evaluationId;
}
