import { and, eq, isNull, sql } from "drizzle-orm";
import { aiSessions, aiState } from "../../../db/ai-sessions.ts";
import { assistants } from "../../../db/assistants.ts";
import { hasTokens } from "../../assistants/ai-tokens/has-tokens.ts";
import type { Deps } from "../../deps.ts";
import type { DialogFacts } from "./types.ts";

export interface TurnAssistant {
  assistant: typeof assistants.$inferSelect;
  /** Whether an AI token may serve it. */
  hasTokens: boolean;
  /** What was said up to then the assistant is not told; milliseconds, 0 for never. */
  clearedAt: number;
}

/**
 * What a turn must know, in one read. null when the assistant is gone or switched off; for a visitor also when it is
 * switched off for websites, or its site token is taken back: a socket may have outlived that.
 */
export async function readTurnAssistant(ctx: Pick<Deps, "db">, facts: DialogFacts): Promise<TurnAssistant | null> {
  const clearedAt = sql`max((SELECT cleared_at FROM ${aiState} WHERE id = 1),
    coalesce((SELECT cleared_at FROM ${aiSessions} WHERE dialog_id = ${facts.dialogId}), 0))`;
  const found = await ctx.db
    .select({
      assistant: assistants,
      hasTokens: hasTokens(assistants.accountId),
      clearedAt: clearedAt.mapWith(Number),
    })
    .from(assistants)
    .where(and(eq(assistants.id, facts.assistantId), isNull(assistants.deletedAt)))
    .get();
  if (found === undefined || !found.assistant.isActive) return null;
  const { websiteIntegration, siteTokenRevokedAt } = found.assistant;
  const isForVisitors = websiteIntegration && siteTokenRevokedAt === null;
  return facts.guestId === null || isForVisitors ? found : null;
}
