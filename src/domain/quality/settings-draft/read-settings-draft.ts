import { and, eq } from "drizzle-orm";
import { personalities } from "../../../db/personalities.ts";
import { previousSettings } from "../../../db/settings-drafts.ts";
import { answeringModelOf } from "../../assistants/ai-tokens/answering-model-of.ts";
import { applyChanges } from "../../assistants/answer-settings/apply-changes.ts";
import { changedSettings } from "../../assistants/answer-settings/changed-settings.ts";
import { readLiveSettings } from "../../assistants/answer-settings/read-live-settings.ts";
import { type AnswerSettings, type AppliedSettings, settingNames } from "../../assistants/answer-settings/types.ts";
import type { Deps } from "../../deps.ts";
import { readCheck } from "./read-check.ts";
import { readDraftRow } from "./read-draft-row.ts";
import type { SettingsDraft } from "./types.ts";

/** The live settings of an assistant, its draft and how that did, and what was live before. Throws `not_found`. */
export async function readSettingsDraft(
  ctx: Pick<Deps, "db" | "shards" | "chatModel">,
  which: { accountId: number; assistantId: number },
): Promise<SettingsDraft> {
  const live = await readLiveSettings(ctx, which);
  const [draft, previous] = await Promise.all([readDraft(ctx, which, live), readPrevious(ctx, which)]);
  return { assistantId: which.assistantId, live, draft, previous };
}

async function readDraft(
  ctx: Pick<Deps, "db" | "shards" | "chatModel">,
  which: { accountId: number; assistantId: number },
  live: AppliedSettings,
): Promise<SettingsDraft["draft"]> {
  const row = await readDraftRow(ctx, which);
  if (row === null) return null;
  const settings = await applyChanges(ctx, which.assistantId, live, row.changes);
  const changes = changedSettings(live, settings);
  const { version, minimums, publishesItself, updatedAt, updatedByName } = row;
  return {
    ...{ settings, changed: settingNames.filter((name) => name in changes) },
    ...{ version, minimums, publishesItself, updatedAt, updatedByName },
    answeringModel: await answeringModelOf(ctx, which.accountId, settings.aiModel),
    check: await readCheck(ctx, row, { live, draft: settings }),
  };
}

async function readPrevious(
  ctx: Pick<Deps, "db">,
  { accountId, assistantId }: { accountId: number; assistantId: number },
): Promise<SettingsDraft["previous"]> {
  const own = and(eq(previousSettings.assistantId, assistantId), eq(previousSettings.accountId, accountId));
  const row = await ctx.db.select().from(previousSettings).where(own).get();
  if (row === undefined) return null;
  const settings = row.settings as AnswerSettings;
  const { personalityId } = settings;
  const hasPersonality =
    personalityId === null ||
    (await ctx.db.$count(
      personalities,
      and(eq(personalities.id, personalityId), eq(personalities.assistantId, assistantId)),
    )) > 0;
  return {
    settings,
    hasPersonality,
    version: row.version,
    replacedAt: row.replacedAt,
    replacedByName: row.replacedByName,
  };
}
