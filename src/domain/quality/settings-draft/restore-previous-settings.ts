import { sql } from "drizzle-orm";
import { changedSettings } from "../../assistants/answer-settings/changed-settings.ts";
import type { AnswerSettings } from "../../assistants/answer-settings/types.ts";
import type { Deps } from "../../deps.ts";
import { draftConflict } from "./draft-conflict.ts";
import { putLive } from "./put-live.ts";
import { readSettingsDraft } from "./read-settings-draft.ts";
import type { Actor, SettingsDraft } from "./types.ts";

/**
 * Puts the previous settings of an assistant live again, at once and without an evaluation. Those that were live become the previous
 * ones, so that it can be undone in the same way. A personality that was deleted meanwhile cannot come back: the live one stays.
 * `version` names the previous settings that the caller saw, so that a second press undoes nothing, and `seen` what the caller saw live,
 * so that nobody undoes what somebody else has just changed. Throws `not_found`, and `conflict` when there are none, or others.
 */
export async function restorePreviousSettings(
  ctx: Deps,
  actor: Actor,
  {
    assistantId,
    version,
    seen = {},
  }: { assistantId: number; version: number; seen?: Partial<AnswerSettings> | undefined },
): Promise<SettingsDraft> {
  const which = { accountId: actor.accountId, assistantId };
  const current = await readSettingsDraft(ctx, which);
  const { live, previous } = current;
  if (previous === null) throw draftConflict("Nothing was published yet, so there is nothing to go back to.", current);
  const settings = previous.hasPersonality
    ? previous.settings
    : { ...previous.settings, personalityId: live.personalityId };
  const isAsSeen = Object.keys(changedSettings(live, seen)).length === 0;
  const isDone =
    isAsSeen &&
    (await putLive(ctx, actor, {
      ...{
        assistantId,
        live,
        next: changedSettings(live, settings),
        action: "restorePreviousSettings",
        isByItself: false,
      },
      condition: sql`EXISTS (SELECT 1 FROM previous_settings WHERE assistant_id = ${assistantId} AND version = ${version})`,
    }));
  const after = await readSettingsDraft(ctx, which);
  if (!isDone) throw draftConflict("The settings were changed meanwhile. See what is live before you go on.", after);
  return after;
}
