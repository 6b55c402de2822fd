import { and, desc, eq, isNull } from "drizzle-orm";
import { apiTokens } from "../../../db/api-tokens.ts";
import type { Deps } from "../../deps.ts";
import { atShardOf } from "../../platform/shards/at-shard.ts";
import { inEveryShard } from "../../platform/shards/in-every-shard.ts";
import { newestFirst } from "../../platform/shards/page-over-shards.ts";
import { toApiToken } from "./rules.ts";
import type { ApiToken } from "./types.ts";

/** The tokens that are not revoked, including expired ones, newest first: of all users, or of one. */
export async function listApiTokens(ctx: Pick<Deps, "db" | "shards">, userId?: number): Promise<ApiToken[]> {
  if (userId !== undefined) return listInShard(atShardOf(ctx, userId), userId);
  const parts = await inEveryShard(ctx, (shard) => listInShard(shard));
  return parts.flat().sort(newestFirst);
}

async function listInShard(ctx: Pick<Deps, "db">, userId?: number): Promise<ApiToken[]> {
  const rows = await ctx.db
    .select()
    .from(apiTokens)
    .where(and(isNull(apiTokens.revokedAt), userId === undefined ? undefined : eq(apiTokens.userId, userId)))
    .orderBy(desc(apiTokens.id));
  return rows.map(toApiToken);
}
