import { sql } from "drizzle-orm";
import { evaluationQuestions, evaluations } from "../../../db/evaluations.ts";
import { runBatch } from "../../../db/run-batch.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readUnfinished } from "./read-unfinished.ts";
import { runEvaluation } from "./run-evaluation.ts";
import { setKeyOf } from "./set-key-of.ts";
import { storedQuestions } from "./stored-questions.ts";
import type { Bar, GoldenQuestion } from "./types.ts";

/** Questions per statement: its size stays far below the 2 MB limit of a value. */
const BATCH = 100;

export interface NewEvaluation {
  accountId: number;
  assistantId: number;
  /** Default: the assistant's stored golden questions. */
  questions?: GoldenQuestion[] | undefined;
  name?: string | undefined;
  bar: Bar | null;
}

/**
 * Starts an evaluation and runs its first step, so that a small set is finished on return; the steps of a large one are
 * jobs. Returns its id. Throws `not_found`, `validation_failed` without questions, and `conflict` while another
 * evaluation of the assistant is in progress.
 */
export async function startEvaluation(ctx: Deps, input: NewEvaluation): Promise<number> {
  const { accountId, assistantId } = input;
  await readAssistant(ctx, accountId, assistantId);
  const questions = input.questions ?? (await storedQuestions(ctx, { accountId, assistantId }));
  if (questions.length === 0) {
    const issue = "this assistant has no golden questions: send some, or store them first";
    throw new DomainError("validation_failed", issue, { issues: [{ path: ["questions"], issue, kind: "missing" }] });
  }
  const id = await insert(ctx, input, questions);
  await runEvaluation(ctx, { evaluationId: id, step: 0 });
  return id;
}

async function insert(ctx: Deps, input: NewEvaluation, questions: GoldenQuestion[]): Promise<number> {
  const { accountId, assistantId, bar } = input;
  const now = ctx.clock();
  const name = input.name ?? (input.questions === undefined ? "Golden questions" : "Questions");
  const setKey = await setKeyOf(input.name, input.questions);
  const row = { accountId, assistantId, name, setKey, bar, questionsCount: questions.length };
  const evaluation = ctx.db.insert(evaluations).values({ ...row, createdAt: now, updatedAt: now });
  const numbered = questions.map((question, ordinal) => ({ ...question, ordinal }));
  const slices = Array.from({ length: Math.ceil(numbered.length / BATCH) }, (_, at) =>
    numbered.slice(at * BATCH, (at + 1) * BATCH),
  );
  try {
    await runBatch(ctx.db, [evaluation.getSQL(), ...slices.map(insertSlice)]);
  } catch (error) {
    const unfinished = await readUnfinished(ctx, assistantId);
    if (unfinished === null) throw error;
    const reason = `Another evaluation of this assistant is in progress: number ${unfinished}.`;
    throw new DomainError("conflict", reason, { id: unfinished });
  }
  return (await readUnfinished(ctx, assistantId))!;

  /** For the assistant's only unfinished evaluation. */
  function insertSlice(slice: typeof numbered) {
    return sql`INSERT INTO ${evaluationQuestions} (evaluation_id, ordinal, question, history, expected_source_id,
        expected_source, expected_answer, must_abstain)
      SELECT (SELECT id FROM evaluations WHERE assistant_id = ${assistantId} AND state IN ('queued', 'running')),
        value ->> 'ordinal', value ->> 'question', value -> 'history', value ->> 'expectedSourceId',
        value ->> 'expectedSource', value ->> 'expectedAnswer', value ->> 'mustAbstain'
      FROM json_each(${JSON.stringify(slice)})`;
  }
}
