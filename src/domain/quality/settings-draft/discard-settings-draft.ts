import { and, eq, sql } from "drizzle-orm";
import { settingsDrafts } from "../../../db/settings-drafts.ts";
import type { Deps } from "../../deps.ts";
import { draftChanged } from "./draft-changed.ts";
import { openDraft } from "./open-draft.ts";
import { readSettingsDraft } from "./read-settings-draft.ts";

/**
 * Deletes the draft of an assistant; its evaluations stay. Throws `not_found`, and `conflict` with the current draft when it is not in
 * the version that the caller saw.
 */
export async function discardSettingsDraft(
  ctx: Pick<Deps, "db" | "shards" | "chatModel">,
  input: { accountId: number; assistantId: number; version: number },
): Promise<void> {
  await openDraft(ctx, input);
  const isIt = and(eq(settingsDrafts.assistantId, input.assistantId), eq(settingsDrafts.version, input.version));
  const nothing = { changes: null, baselineId: null, evaluationId: null, nextAct: null };
  const deleted = await ctx.db
    .update(settingsDrafts)
    .set({ ...nothing, version: sql`version + 1` })
    .where(isIt)
    .returning({ version: settingsDrafts.version });
  if (deleted.length === 0) throw draftChanged(await readSettingsDraft(ctx, input));
}
