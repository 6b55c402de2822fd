import { type SQL, sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import { type AnswerSettings, type AppliedSettings, settingNames } from "../../assistants/answer-settings/types.ts";
import type { Deps } from "../../deps.ts";
import type { Actor } from "./types.ts";

export interface PutLive {
  assistantId: number;
  /** What is live, as it was read: nothing is done when it has changed since. */
  live: AppliedSettings;
  next: Partial<AnswerSettings>;
  /** What else must still be so. */
  condition: SQL;
  /** The act's name in the account's audit log, and whether it was done without a press of a button. */
  action: string;
  isByItself: boolean;
}

/**
 * Puts settings live in one transaction: keeps those that were live as the previous ones, and records the act in the audit log of the
 * account. Returns whether it was done; nothing is done when the live settings or the condition have changed.
 */
export async function putLive(ctx: Pick<Deps, "db" | "clock">, actor: Actor, act: PutLive): Promise<boolean> {
  const { assistantId, live, next } = act;
  const { personality: _, ...kept } = live;
  const now = ctx.clock();
  const actId = crypto.randomUUID();
  const isDone = sql`EXISTS (SELECT 1 FROM previous_settings WHERE assistant_id = ${assistantId} AND act_id = ${actId})`;
  const { systemPrompt, aiModel, abstainBelow, personalityId, handoffKeywords, handoffAfterAbstentions } = {
    ...kept,
    ...next,
  };
  const defaultId = sql`(SELECT id FROM personalities WHERE assistant_id = ${assistantId} AND is_default = 1)`;
  const [rows] = await runBatch(ctx.db, [
    sql`INSERT INTO previous_settings (assistant_id, account_id, settings, version, act_id, replaced_at, replaced_by, replaced_by_name)
      SELECT id, account_id, ${JSON.stringify(kept)}, 1, ${actId}, ${now}, ${actor.userId}, ${actor.displayName}
      FROM assistants
      WHERE id = ${assistantId} AND account_id = ${actor.accountId} AND deleted_at IS NULL
        AND system_prompt = ${live.systemPrompt} AND ai_model = ${live.aiModel} AND abstain_below IS ${live.abstainBelow}
        AND handoff_keywords = ${JSON.stringify(live.handoffKeywords)}
        AND handoff_after_abstentions = ${live.handoffAfterAbstentions}
        AND ${defaultId} IS ${live.personalityId} AND ${act.condition}
        AND (${personalityId} IS NULL
          OR EXISTS (SELECT 1 FROM personalities WHERE id = ${personalityId} AND assistant_id = ${assistantId}))
      ON CONFLICT (assistant_id) DO UPDATE SET settings = excluded.settings, act_id = excluded.act_id,
        version = version + 1, replaced_at = excluded.replaced_at, replaced_by = excluded.replaced_by,
        replaced_by_name = excluded.replaced_by_name
      RETURNING assistant_id`,
    sql`UPDATE assistants SET system_prompt = ${systemPrompt}, ai_model = ${aiModel.trim()}, abstain_below = ${abstainBelow},
        handoff_keywords = ${JSON.stringify(handoffKeywords)}, handoff_after_abstentions = ${handoffAfterAbstentions},
        updated_at = ${now}
      WHERE id = ${assistantId} AND ${isDone}`,
    sql`UPDATE personalities SET is_default = 0
      WHERE assistant_id = ${assistantId} AND is_default = 1 AND id IS NOT ${personalityId} AND ${isDone}`,
    sql`UPDATE personalities SET is_default = 1
      WHERE assistant_id = ${assistantId} AND id = ${personalityId} AND is_default = 0 AND ${isDone}`,
    sql`UPDATE settings_drafts
        SET changes = NULL, baseline_id = NULL, evaluation_id = NULL, next_act = NULL, version = version + 1
      WHERE assistant_id = ${assistantId} AND ${act.action} = 'publishSettingsDraft' AND ${isDone}`,
    sql`INSERT INTO account_audit (account_id, actor_kind, actor_id, actor_name, action, target_kind, target_id, change, created_at)
      SELECT ${actor.accountId}, 'user', ${actor.userId}, ${actor.displayName}, ${act.action}, 'assistant', ${String(assistantId)},
        ${JSON.stringify(changeOf(act))}, ${now} WHERE ${isDone}`,
  ]);
  return (rows ?? []).length > 0;
}

/** What the audit log keeps of it: the names of the settings, and the values that are no texts of the owner. */
function changeOf({ next, isByItself }: PutLive) {
  const changed = settingNames.filter((name) => next[name] !== undefined);
  const written = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const kept = changed.filter((name) => name !== "systemPrompt" && name !== "handoffKeywords");
  return {
    fields: changed.map(written),
    values: {
      ...Object.fromEntries(kept.map((name) => [written(name), next[name]])),
      ...(isByItself ? { by_itself: true } : {}),
    },
  };
}
