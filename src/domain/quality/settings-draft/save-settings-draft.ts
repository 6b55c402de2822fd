import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { personalities } from "../../../db/personalities.ts";
import { settingsDrafts } from "../../../db/settings-drafts.ts";
import { changedSettings } from "../../assistants/answer-settings/changed-settings.ts";
import type { AnswerSettings } from "../../assistants/answer-settings/types.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Bar } from "../evaluation/types.ts";
import { draftChanged } from "./draft-changed.ts";
import { readSettingsDraft } from "./read-settings-draft.ts";
import type { Actor, SettingsDraft } from "./types.ts";

export interface DraftChanges {
  assistantId: number;
  /** The version that the caller saw; 0 makes the draft. */
  version: number;
  /** Fields that are left out stay as they are. One that is as live again is no change any more. */
  settings: Partial<AnswerSettings>;
  minimums?: Bar | undefined;
  publishesItself?: boolean | undefined;
}

/**
 * Makes or changes the draft of an assistant. Visitors see nothing of it. Throws `not_found`, `validation_failed` for a personality that
 * the assistant does not have, and `conflict` with the current draft when it is not in the version that the caller saw.
 */
export async function saveSettingsDraft(ctx: Deps, actor: Actor, input: DraftChanges): Promise<SettingsDraft> {
  const { accountId } = actor;
  const { assistantId, version } = input;
  const current = await readSettingsDraft(ctx, { accountId, assistantId });
  if ((current.draft?.version ?? 0) !== version) throw draftChanged(current);
  await requirePersonality(ctx, assistantId, input.settings.personalityId);
  const updatedAt = ctx.clock();
  const fields = {
    // A new draft wants what the one before wanted.
    ...(input.minimums === undefined ? {} : { minimums: input.minimums }),
    changes: changedSettings(current.live, { ...current.draft?.settings, ...input.settings }),
    publishesItself: input.publishesItself ?? current.draft?.publishesItself ?? false,
    ...{ updatedAt, updatedBy: actor.userId, updatedByName: actor.displayName },
  };
  const isIt = and(
    eq(settingsDrafts.assistantId, assistantId),
    eq(settingsDrafts.version, version),
    isNotNull(settingsDrafts.changes),
  );
  const returned = { version: settingsDrafts.version };
  const next = { ...fields, version: sql`${settingsDrafts.version} + 1` };
  const saved =
    current.draft === null
      ? await ctx.db
          .insert(settingsDrafts)
          .values({ minimums: {}, ...fields, assistantId, accountId, version: 1 })
          .onConflictDoUpdate({
            target: settingsDrafts.assistantId,
            set: next,
            setWhere: isNull(settingsDrafts.changes),
          })
          .returning(returned)
      : await ctx.db.update(settingsDrafts).set(next).where(isIt).returning(returned);
  const after = await readSettingsDraft(ctx, { accountId, assistantId });
  if (saved.length === 0) throw draftChanged(after);
  return after;
}

async function requirePersonality(ctx: Deps, assistantId: number, id: number | null | undefined): Promise<void> {
  if (id === null || id === undefined) return;
  const own = and(eq(personalities.id, id), eq(personalities.assistantId, assistantId));
  if ((await ctx.db.$count(personalities, own)) > 0) return;
  const issue = "the assistant has no such personality";
  throw new DomainError("validation_failed", issue, {
    issues: [{ path: ["personality_id"], issue, kind: "invalid" }],
  });
}
