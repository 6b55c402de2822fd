import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { assistants, bots } from "../../../db/assistants.ts";
import { channelAccounts } from "../../../db/channels.ts";
import { knowledgeBases, sharedKnowledgeBases, sources } from "../../../db/knowledge.ts";
import { pluginInstalls } from "../../../db/plugins.ts";
import { qaPairs } from "../../../db/qa.ts";
import { previousSettings, settingsDrafts } from "../../../db/settings-drafts.ts";
import { websites } from "../../../db/websites.ts";
import { widgetPages } from "../../../db/widget-pages.ts";
import type { Deps } from "../../deps.ts";
import { closeVisitorSockets } from "../site/close-visitor-sockets.ts";
import { readAssistant } from "./read-assistant.ts";
import { stopBots } from "./stop-bots.ts";

/**
 * Hides an assistant and its sources at once, except those of knowledge bases that other assistants share; the watchdog cleans up later. The webhook of its bot is removed, and so are its plugins. Its
 * dialogs stay readable. Throws `not_found`.
 */
export async function deleteAssistant(ctx: Deps, accountId: number, id: number): Promise<void> {
  await readAssistant(ctx, accountId, id);
  await stopBots(ctx, eq(bots.assistantId, id));
  const deletedAt = ctx.clock();
  await ctx.db.batch([
    ctx.db.update(assistants).set({ deletedAt, isActive: false }).where(eq(assistants.id, id)),
    ...handOnShared(ctx, id),
    ctx.db
      .update(sources)
      .set({ deletedAt })
      .where(and(eq(sources.assistantId, id), isNull(sources.deletedAt))),
    ctx.db
      .update(websites)
      .set({ deletedAt, nextCrawlAt: null })
      .where(and(eq(websites.assistantId, id), isNull(websites.deletedAt))),
    ctx.db
      .update(channelAccounts)
      .set({ deletedAt, isEnabled: false, secretsSealed: "", secretsMasked: {} })
      .where(and(eq(channelAccounts.assistantId, id), isNull(channelAccounts.deletedAt))),
    ctx.db.delete(bots).where(eq(bots.assistantId, id)),
    ctx.db.delete(settingsDrafts).where(eq(settingsDrafts.assistantId, id)),
    ctx.db.delete(previousSettings).where(eq(previousSettings.assistantId, id)),
    ctx.db.delete(pluginInstalls).where(eq(pluginInstalls.assistantId, id)),
    ctx.db.delete(widgetPages).where(eq(widgetPages.assistantId, id)),
  ]);
  await closeVisitorSockets(ctx, id);
}

/**
 * The statements by which the knowledge bases that an assistant shares go to the oldest of the others, with their sources, except
 * websites, which end with the assistant.
 */
function handOnShared(ctx: Pick<Deps, "db">, id: number) {
  const heir = (base: SQL) => sql`(SELECT min(shared.assistant_id) FROM shared_knowledge_bases AS shared
    JOIN assistants AS other ON other.id = shared.assistant_id AND other.deleted_at IS NULL
    WHERE shared.knowledge_base_id = ${base} AND shared.assistant_id <> ${id})`;
  const ofSource = heir(sql`sources.knowledge_base_id`);
  const ofPair = heir(sql`(SELECT knowledge_base_id FROM sources WHERE sources.id = qa_pairs.source_id)`);
  const ofBase = heir(sql`knowledge_bases.id`);
  return [
    ctx.db
      .update(qaPairs)
      .set({ assistantId: sql`${ofPair}` })
      .where(sql`assistant_id = ${id} AND ${ofPair} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM qa_pairs AS same
        WHERE same.assistant_id = ${ofPair} AND same.question_key = qa_pairs.question_key)`),
    ctx.db
      .update(sources)
      .set({ assistantId: sql`${ofSource}` })
      .where(sql`assistant_id = ${id} AND kind <> 'page' AND deleted_at IS NULL AND ${ofSource} IS NOT NULL
        AND (kind <> 'qa' OR EXISTS (SELECT 1 FROM qa_pairs WHERE source_id = sources.id AND assistant_id <> ${id}))`),
    ctx.db
      .update(knowledgeBases)
      .set({ assistantId: sql`${ofBase}` })
      .where(sql`assistant_id = ${id} AND ${ofBase} IS NOT NULL`),
    ctx.db.delete(sharedKnowledgeBases).where(sql`${sharedKnowledgeBases.assistantId} = ${id} OR EXISTS (
      SELECT 1 FROM knowledge_bases AS base WHERE base.id = ${sharedKnowledgeBases.knowledgeBaseId}
        AND base.assistant_id = ${sharedKnowledgeBases.assistantId})`),
  ];
}
