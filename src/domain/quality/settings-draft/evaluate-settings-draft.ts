import { sql } from "drizzle-orm";
import type { Deps } from "../../deps.ts";
import type { DomainError } from "../../errors.ts";
import { insertEvaluation } from "../evaluation/insert-evaluation.ts";
import { runEvaluation } from "../evaluation/run-evaluation.ts";
import { setKeyOf } from "../evaluation/set-key-of.ts";
import { storedQuestions } from "../evaluation/stored-questions.ts";
import { draftChanged } from "./draft-changed.ts";
import { draftConflict } from "./draft-conflict.ts";
import { findBaseline } from "./find-baseline.ts";
import { inDraft } from "./in-draft.ts";
import { insertDraftRun } from "./insert-draft-run.ts";
import { openDraft } from "./open-draft.ts";
import { readDraftRow } from "./read-draft-row.ts";
import { readSettingsDraft } from "./read-settings-draft.ts";
import type { SettingsDraft } from "./types.ts";

/**
 * Asks the golden questions with the settings of the draft, and before that with the live ones, unless a run of these still counts. Small
 * sets are finished on return; of large ones the steps are jobs, and the second run begins when the first has ended. Each run costs what
 * an evaluation costs. Throws `not_found`, `validation_failed` without questions, and `conflict` when the draft is another version or
 * changes nothing, or while another evaluation is in progress.
 */
export async function evaluateSettingsDraft(
  ctx: Deps,
  input: { accountId: number; assistantId: number; version: number },
): Promise<SettingsDraft> {
  const { accountId, assistantId } = input;
  const before = await readDraftRow(ctx, input);
  const opened = await openDraft(ctx, input);
  if (opened.draft.changed.length === 0) throw draftConflict("The draft changes nothing.", opened);
  const questions = await storedQuestions(ctx, { accountId, assistantId });
  const { live } = opened;
  const baselineId = await findBaseline(ctx, input, { live, questions });
  // Two presses at once pay for one check.
  const condition = sql`version = ${input.version} AND baseline_id IS ${before?.baselineId ?? null}
    AND evaluation_id IS ${before?.evaluationId ?? null}`;
  if (baselineId === null) {
    const evaluationId = await insertEvaluation(ctx, {
      ...{ accountId, assistantId, name: "Golden questions", setKey: await setKeyOf(undefined, undefined) },
      ...{ questions, bar: null, settings: live, condition: inDraft(assistantId, condition) },
      also: (id) => sql`UPDATE settings_drafts SET baseline_id = ${id}, evaluation_id = NULL, next_act = 'evaluate'
        WHERE assistant_id = ${assistantId}`,
    });
    if (evaluationId === null) throw notAsRead(await readSettingsDraft(ctx, input), input.version);
    await runEvaluation(ctx, { evaluationId, step: 0 });
  } else if ((await insertDraftRun(ctx, accountId, opened, { baselineId, condition })) === null) {
    throw notAsRead(await readSettingsDraft(ctx, input), input.version);
  }
  const row = await readDraftRow(ctx, input);
  const isNext = row?.nextAct === "judge" && row.evaluationId !== null;
  if (isNext) await runEvaluation(ctx, { evaluationId: row.evaluationId!, step: 0 });
  return readSettingsDraft(ctx, input);
}

function notAsRead(current: SettingsDraft, version: number): DomainError {
  if (current.draft?.version !== version) return draftChanged(current);
  return draftConflict("The draft was evaluated meanwhile.", current);
}
