import { type SQL, sql } from "drizzle-orm";
import type { Deps } from "../../deps.ts";
import { insertEvaluation } from "../evaluation/insert-evaluation.ts";
import { setKeyOf } from "../evaluation/set-key-of.ts";
import { storedQuestions } from "../evaluation/stored-questions.ts";
import { inDraft } from "./in-draft.ts";
import type { SettingsDraft } from "./types.ts";

/**
 * Stores a run of the draft with the golden questions, to be compared with a run of the live settings. Returns its id; null where
 * the draft is not as `condition` says any more. Throws `validation_failed` without questions, and `conflict` while another
 * evaluation is in progress.
 */
export async function insertDraftRun(
  ctx: Deps,
  accountId: number,
  { assistantId, draft }: SettingsDraft & { draft: NonNullable<SettingsDraft["draft"]> },
  { baselineId, condition }: { baselineId: number; condition: SQL },
): Promise<number | null> {
  const bar = Object.keys(draft.minimums).length === 0 ? null : draft.minimums;
  return insertEvaluation(ctx, {
    ...{
      accountId,
      assistantId,
      baselineId,
      bar,
      settings: draft.settings,
      condition: inDraft(assistantId, condition),
    },
    ...{ name: "Draft of settings", setKey: await setKeyOf(undefined, undefined) },
    questions: await storedQuestions(ctx, { accountId, assistantId }),
    also: (id) => sql`UPDATE settings_drafts SET baseline_id = ${baselineId}, evaluation_id = ${id}, next_act = 'judge'
      WHERE assistant_id = ${assistantId}`,
  });
}
