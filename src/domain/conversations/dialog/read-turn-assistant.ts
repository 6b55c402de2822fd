import { and, eq, isNull, sql } from "drizzle-orm";
import { aiSessions, aiState } from "../../../db/ai-sessions.ts";
import { assistants } from "../../../db/assistants.ts";
import { dialogs } from "../../../db/dialogs.ts";
import { modelFailures } from "../../../db/model-failures.ts";
import { personalities } from "../../../db/personalities.ts";
import { preparedOnce } from "../../../db/prepared-once.ts";
import { widgetSettings } from "../../../db/widget-settings.ts";
import { environmentModel } from "../../assistants/ai-tokens/environment-model.ts";
import { hasTokens, readPool } from "../../assistants/ai-tokens/has-tokens.ts";
import type { Personality } from "../../assistants/personalities/types.ts";
import { hasPlugins } from "../../assistants/plugins/has-plugins.ts";
import type { Deps } from "../../deps.ts";
import type { DialogFacts } from "./types.ts";

export interface TurnAssistant {
  assistant: typeof assistants.$inferSelect;
  /** Whether there are AI tokens for its model, of the account or of the pool. */
  hasTokens: boolean;
  /** Whether no hosted model answers for it, as far as the database of the pool is there to tell. */
  hasNoModel: boolean;
  hasPlugins: boolean;
  /** Whether its hosted model failed the last time that the account asked it. */
  isModelFailing: boolean;
  /** Messages up to this time are not in the assistant's context; milliseconds, 0 for never cleared. */
  clearedAt: number;
  /** Paid answers that one visitor gets in an hour; null: its owner has set no number. */
  answersPerHour: number | null;
  /** The language tag of the visitor's app, else the language that the widget is set to; null: not known. */
  locale: string | null;
  /** How it speaks; null: it has no default personality. */
  personality: Personality | null;
}

/**
 * Reads what a turn needs, in one query. null when the assistant is deleted or inactive; for a visitor also when
 * website integration is off or the site token is revoked: a socket may stay open after that. `evenInactive`: also an inactive one,
 * for the account's own users.
 */
export async function readTurnAssistant(
  ctx: Pick<Deps, "db" | "shards" | "chatModel">,
  facts: Pick<DialogFacts, "dialogId" | "assistantId" | "guestId">,
  { evenInactive = false } = {},
): Promise<TurnAssistant | null> {
  const { dialogId, assistantId, guestId } = facts;
  const read = turnAssistant(ctx.db).get({ dialogId, assistantId, isForVisitor: guestId === null ? 0 : 1 });
  const [found, pool] = await Promise.all([read, readPool(ctx)]);
  if (found === undefined || !(found.assistant.isActive || evenInactive)) return null;
  const { websiteIntegration, siteTokenRevokedAt } = found.assistant;
  const isForVisitors = websiteIntegration && siteTokenRevokedAt === null;
  if (facts.guestId !== null && !isForVisitors) return null;
  const { aiModel } = found.assistant;
  const hasTokens = found.hasTokens || pool.serves(aiModel);
  const hasNoModel = !hasTokens && !pool.isAway && environmentModel(ctx, aiModel) === null;
  return { ...found, hasTokens, hasNoModel };
}

const turnAssistant = preparedOnce((db) => {
  const [dialogId, assistantId] = [sql.placeholder("dialogId"), sql.placeholder("assistantId")];
  const clearedAt = sql`max((SELECT cleared_at FROM ${aiState} WHERE id = 1),
    coalesce((SELECT cleared_at FROM ${aiSessions} WHERE dialog_id = ${dialogId}), 0))`;
  const answersPerHour = sql<number | null>`(SELECT json_extract(settings, '$.answersPerHour') FROM ${widgetSettings}
    WHERE assistant_id = ${assistantId})`;
  const widgetLanguage = sql`(SELECT nullif(json_extract(settings, '$.language'), 'auto') FROM ${widgetSettings}
    WHERE assistant_id = ${assistantId} AND ${sql.placeholder("isForVisitor")} = 1)`;
  const locale = sql<
    string | null
  >`coalesce((SELECT language FROM ${dialogs} WHERE id = ${dialogId}), ${widgetLanguage})`;
  return db
    .select({
      assistant: assistants,
      hasTokens: hasTokens(assistants.accountId, assistants.aiModel),
      hasPlugins: hasPlugins(assistants.id),
      isModelFailing: sql`EXISTS (SELECT 1 FROM ${modelFailures}
        WHERE account_id = ${assistants.accountId} AND model = ${assistants.aiModel})`.mapWith(Boolean),
      clearedAt: clearedAt.mapWith(Number),
      answersPerHour,
      locale,
      personality: personalities,
    })
    .from(assistants)
    .leftJoin(personalities, and(eq(personalities.assistantId, assistants.id), eq(personalities.isDefault, true)))
    .where(and(eq(assistants.id, assistantId), isNull(assistants.deletedAt)))
    .prepare();
});
