import { type SQL, sql } from "drizzle-orm";
import { evaluationQuestions, evaluations } from "../../../db/evaluations.ts";
import { runBatch } from "../../../db/run-batch.ts";
import { settingsKey } from "../../assistants/answer-settings/settings-key.ts";
import type { AppliedSettings } from "../../assistants/answer-settings/types.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { knowledgeKey } from "./knowledge-key.ts";
import { questionsKey } from "./questions-key.ts";
import { readUnfinished } from "./read-unfinished.ts";
import type { Bar, GoldenQuestion } from "./types.ts";

/** Questions per statement: its size stays far below the 2 MB limit of a value. */
const BATCH = 100;

export interface InsertedEvaluation {
  accountId: number;
  assistantId: number;
  name: string;
  setKey: string;
  questions: GoldenQuestion[];
  bar: Bar | null;
  /** What all its answers are made with, also when the live settings change meanwhile. */
  settings: AppliedSettings;
  /** The run of the live settings that the run of a draft is compared with; undefined: the live settings are evaluated. */
  baselineId?: number | undefined;
  /** What must be so when it is stored. */
  condition?: SQL | undefined;
  /** Another statement of the same transaction; `id` selects the id of the evaluation. */
  also?: ((id: SQL) => SQL) | undefined;
}

/**
 * Stores an evaluation that has not begun. Returns its id; null where the condition is not met. Throws `validation_failed` without
 * questions, and `conflict` while another evaluation of the assistant is in progress.
 */
export async function insertEvaluation(ctx: Deps, input: InsertedEvaluation): Promise<number | null> {
  const { accountId, assistantId, name, setKey, bar, questions, settings, baselineId = null } = input;
  const condition = input.condition ?? sql`1`;
  if (questions.length === 0) {
    const issue = "this assistant has no golden questions: send some, or store them first";
    throw new DomainError("validation_failed", issue, { issues: [{ path: ["questions"], issue, kind: "missing" }] });
  }
  const now = ctx.clock();
  const row = { accountId, assistantId, name, setKey, bar, questionsCount: questions.length };
  const keys = {
    settingsKey: await settingsKey(ctx, accountId, settings),
    questionsKey: await questionsKey(questions),
    knowledgeKey: await knowledgeKey(ctx, input),
  };
  const made = { settings, ...keys, baselineId, ofDraft: baselineId !== null };
  // A state of null ends the whole transaction.
  const state = sql`iif(${condition}, 'queued', NULL)`;
  const evaluation = ctx.db.insert(evaluations).values({ ...row, ...made, state, createdAt: now, updatedAt: now });
  const id = sql`(SELECT id FROM evaluations WHERE assistant_id = ${assistantId} AND state IN ('queued', 'running'))`;
  const numbered = questions.map((question, ordinal) => ({ ...question, ordinal }));
  const slices = Array.from({ length: Math.ceil(numbered.length / BATCH) }, (_, at) =>
    insertSlice(id, numbered.slice(at * BATCH, (at + 1) * BATCH)),
  );
  const also = input.also === undefined ? [] : [input.also(id)];
  try {
    await runBatch(ctx.db, [evaluation.getSQL(), ...slices, ...also]);
  } catch (error) {
    const unfinished = await readUnfinished(ctx, assistantId);
    if (unfinished === null) {
      const { isMet } = await ctx.db.get<{ isMet: number }>(sql`SELECT ${condition} AS isMet`);
      if (isMet === 0) return null;
      throw error;
    }
    const reason = `Another evaluation of this assistant is in progress: number ${unfinished}.`;
    throw new DomainError("conflict", reason, { id: unfinished });
  }
  return readUnfinished(ctx, assistantId);
}

/** For the assistant's only unfinished evaluation. */
function insertSlice(id: SQL, slice: (GoldenQuestion & { ordinal: number })[]): SQL {
  return sql`INSERT INTO ${evaluationQuestions} (evaluation_id, ordinal, question, history, expected_source_id,
      expected_source, expected_answer, must_abstain)
    SELECT ${id}, value ->> 'ordinal', value ->> 'question', value -> 'history', value ->> 'expectedSourceId',
      value ->> 'expectedSource', value ->> 'expectedAnswer', value ->> 'mustAbstain'
    FROM json_each(${JSON.stringify(slice)})`;
}
