import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { accounts, users } from "../../../db/accounts.ts";
import { assistants, bots } from "../../../db/assistants.ts";
import { channelAccounts } from "../../../db/channels.ts";
import { knowledgeBases } from "../../../db/knowledge.ts";
import { widgetSettings } from "../../../db/widget-settings.ts";
import type { Deps } from "../../deps.ts";
import { canAfford } from "../../money/billing/can-afford.ts";
import { prices } from "../../money/billing/prices.ts";
import { defaultWidgetSettings, type WidgetSettings } from "../site/widget-settings.ts";

/** An assistant as other systems see it: where it answers, and whether it can. Times are milliseconds. */
export interface Deployment {
  assistantId: number;
  name: string;
  /** The channels in which it can be reached now. */
  channels: ("website" | "telegram" | "sms" | "whatsapp" | "email")[];
  isActive: boolean;
  /** It is active, but the account's money does not cover an answer. */
  isSuspended: boolean;
  /** The key of its chat; null when revoked. */
  siteToken: string | null;
  language: WidgetSettings["language"];
  /** Its place among the account's assistants, by age, from 1. */
  place: number;
  owner: { id: number; name: string; email: string };
  /** Its oldest knowledge base, to which documents are added. */
  knowledgeBaseId: number;
  createdAt: number;
  /** When its settings, which take effect at once, changed last. */
  changedAt: number;
}

/** The assistants of an account, oldest first. */
export async function readDeployments(ctx: Pick<Deps, "db" | "clock">, accountId: number): Promise<Deployment[]> {
  const [rows, isPaid] = await Promise.all([
    ctx.db
      .select({
        assistant: assistants,
        widget: widgetSettings,
        owner: { id: users.id, firstName: users.firstName, lastName: users.lastName, email: users.email },
        isOnTelegram: sql<number>`EXISTS (SELECT 1 FROM ${bots} WHERE ${bots.assistantId} = ${assistants.id}
                                          AND ${bots.status} = 'running')`,
        numbers: sql<string>`(SELECT json_group_array(DISTINCT ${channelAccounts.channel}) FROM ${channelAccounts}
                              WHERE ${channelAccounts.assistantId} = ${assistants.id} AND ${channelAccounts.status} = 'active'
                              AND ${channelAccounts.isEnabled} = 1 AND ${channelAccounts.deletedAt} IS NULL)`,
        knowledgeBaseId: sql<number>`(SELECT min(${knowledgeBases.id}) FROM ${knowledgeBases}
                                      WHERE ${knowledgeBases.assistantId} = ${assistants.id}
                                        AND ${knowledgeBases.deletedAt} IS NULL)`,
      })
      .from(assistants)
      .innerJoin(accounts, eq(accounts.id, assistants.accountId))
      .innerJoin(users, eq(users.id, accounts.ownerUserId))
      .leftJoin(widgetSettings, eq(widgetSettings.assistantId, assistants.id))
      .where(and(eq(assistants.accountId, accountId), isNull(assistants.deletedAt)))
      .orderBy(asc(assistants.id)),
    canAfford(ctx, accountId, prices.aiMessage),
  ]);
  return rows.map(({ assistant, widget, owner, isOnTelegram, numbers, knowledgeBaseId }, at) => {
    const settings = (widget?.settings ?? {}) as Partial<WidgetSettings>;
    const hasSite = assistant.websiteIntegration && assistant.siteTokenRevokedAt === null;
    return {
      assistantId: assistant.id,
      name: assistant.name,
      channels: [
        ...(hasSite ? ["website" as const] : []),
        ...(isOnTelegram === 1 ? ["telegram" as const] : []),
        ...(JSON.parse(numbers) as ("sms" | "whatsapp" | "email")[]).sort(),
      ],
      isActive: assistant.isActive,
      isSuspended: assistant.isActive && !isPaid,
      siteToken: assistant.siteTokenRevokedAt === null ? assistant.siteToken : null,
      language: settings.language ?? defaultWidgetSettings.language,
      place: at + 1,
      owner: { id: owner.id, name: `${owner.firstName} ${owner.lastName}`.trim(), email: owner.email },
      knowledgeBaseId,
      createdAt: assistant.createdAt,
      changedAt: Math.max(assistant.updatedAt, widget?.updatedAt ?? 0),
    };
  });
}
