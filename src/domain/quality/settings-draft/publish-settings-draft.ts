import { sql } from "drizzle-orm";
import { changedSettings } from "../../assistants/answer-settings/changed-settings.ts";
import type { Deps } from "../../deps.ts";
import { draftChanged } from "./draft-changed.ts";
import { draftConflict } from "./draft-conflict.ts";
import { inDraft } from "./in-draft.ts";
import { openDraft } from "./open-draft.ts";
import { putLive } from "./put-live.ts";
import { readSettingsDraft } from "./read-settings-draft.ts";
import type { Actor, SettingsDraft } from "./types.ts";
import { whyNotPublished } from "./why-not-published.ts";

/**
 * Puts the draft of an assistant live, when its evaluation holds: visitors get answers with it from the next message on. What was live
 * is kept for `restorePreviousSettings`. Throws `not_found`, and `conflict` with the draft and its figures when it is another version, does
 * not hold, or its evaluation does not count any more.
 */
export async function publishSettingsDraft(
  ctx: Deps,
  actor: Actor,
  { assistantId, version, isByItself = false }: { assistantId: number; version: number; isByItself?: boolean },
): Promise<SettingsDraft> {
  const which = { accountId: actor.accountId, assistantId };
  const opened = await openDraft(ctx, { ...which, version });
  const { live, draft } = opened;
  const reason = whyNotPublished(draft);
  if (reason !== null) throw draftConflict(reason, opened);
  const isDone = await putLive(ctx, actor, {
    ...{ assistantId, live, next: changedSettings(live, draft.settings) },
    ...{ action: "publishSettingsDraft", isByItself },
    condition: inDraft(assistantId, sql`version = ${version}`),
  });
  const after = await readSettingsDraft(ctx, which);
  if (isDone) return after;
  if (after.draft?.version !== version) throw draftChanged(after);
  throw draftConflict("The live settings were changed meanwhile. Evaluate the draft again.", after);
}
