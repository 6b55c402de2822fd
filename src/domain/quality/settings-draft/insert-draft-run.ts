import { sql } from "drizzle-orm";
import type { Deps } from "../../deps.ts";
import { insertEvaluation } from "../evaluation/insert-evaluation.ts";
import { setKeyOf } from "../evaluation/set-key-of.ts";
import { storedQuestions } from "../evaluation/stored-questions.ts";
import type { SettingsDraft } from "./types.ts";

/**
 * Stores a run of the draft with the golden questions, to be compared with a run of the live settings. Returns its id. Throws
 * `validation_failed` without questions, and `conflict` while another evaluation is in progress.
 */
export async function insertDraftRun(
  ctx: Deps,
  accountId: number,
  { assistantId, draft }: SettingsDraft & { draft: NonNullable<SettingsDraft["draft"]> },
  baselineId: number,
): Promise<number> {
  const bar = Object.keys(draft.minimums).length === 0 ? null : draft.minimums;
  return insertEvaluation(ctx, {
    ...{ accountId, assistantId, baselineId, bar, settings: draft.settings },
    ...{ name: "Draft of settings", setKey: await setKeyOf(undefined, undefined) },
    questions: await storedQuestions(ctx, { accountId, assistantId }),
    also: (id) => sql`UPDATE settings_drafts SET baseline_id = ${baselineId}, evaluation_id = ${id}, next_act = 'judge'
      WHERE assistant_id = ${assistantId} AND changes IS NOT NULL`,
  });
}
