import { and, count, desc, eq, isNull } from "drizzle-orm";
import { accounts } from "../../../db/accounts.ts";
import { assistants } from "../../../db/assistants.ts";
import type { Deps } from "../../deps.ts";
import { pageOverShards } from "../../platform/shards/page-over-shards.ts";

/** An assistant's widget, as an administrator sees it. The site token is visible on every page that embeds it. */
export interface ListedWidget {
  assistantId: number;
  name: string;
  ownerUserId: number | null;
  siteToken: string;
  siteTokenRevokedAt: number | null;
  websiteIntegration: boolean;
  isActive: boolean;
  allowedDomains: string[];
  createdAt: number;
}

/** The platform's widgets, newest first, and the total number. */
export async function listEmbedCodes(
  ctx: Pick<Deps, "db" | "shards">,
  filter: { userId?: number | undefined; limit: number; offset: number },
): Promise<{ widgets: ListedWidget[]; total: number }> {
  const list = (shard: Pick<Deps, "db">, page: { limit: number; offset: number }) =>
    listInShard(shard, { userId: filter.userId, ...page });
  const byAge = (one: ListedWidget, other: ListedWidget) =>
    other.createdAt - one.createdAt || other.assistantId - one.assistantId;
  const { rows: widgets, total } = await pageOverShards(ctx, filter, list, byAge);
  return { widgets, total };
}

async function listInShard(
  ctx: Pick<Deps, "db">,
  page: { userId?: number | undefined; limit: number; offset: number },
): Promise<{ rows: ListedWidget[]; total: number }> {
  const ofUser = page.userId === undefined ? undefined : eq(accounts.ownerUserId, page.userId);
  const condition = and(isNull(assistants.deletedAt), ofUser);
  const columns = {
    assistantId: assistants.id,
    name: assistants.name,
    ownerUserId: accounts.ownerUserId,
    siteToken: assistants.siteToken,
    siteTokenRevokedAt: assistants.siteTokenRevokedAt,
    websiteIntegration: assistants.websiteIntegration,
    isActive: assistants.isActive,
    allowedDomains: assistants.allowedDomains,
    createdAt: assistants.createdAt,
  };
  const own = eq(accounts.id, assistants.accountId);
  const [widgets, [counted]] = await ctx.db.batch([
    ctx.db
      .select(columns)
      .from(assistants)
      .innerJoin(accounts, own)
      .where(condition)
      .orderBy(desc(assistants.id))
      .limit(page.limit)
      .offset(page.offset),
    ctx.db.select({ count: count() }).from(assistants).innerJoin(accounts, own).where(condition),
  ]);
  return { rows: widgets, total: counted?.count ?? 0 };
}
