import { type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { aiTokens } from "../../../db/ai-tokens.ts";
import type { Deps } from "../../deps.ts";
import { atPlatform } from "../../platform/shards/at-shard.ts";

/**
 * Whether the platform's pool has a usable token, for an account of another shard: its own query cannot see the pool. Never
 * throws: without the first database an account of another one is answered by the built-in model.
 */
export async function poolHasTokens(ctx: Pick<Deps, "db" | "shards">): Promise<boolean> {
  const { db } = atPlatform(ctx);
  if (db === ctx.db) return false;
  try {
    const found = await db.get<{ found: number }>(sql`SELECT ${hasTokens(0)} AS found`);
    return found.found === 1;
  } catch (error) {
    console.error("the pool of AI tokens not read", { error });
    return false;
  }
}

/**
 * A column for a query that knows the account: whether it has a usable token in this shard, its own or, in the first, one of the
 * pool (`poolHasTokens`).
 */
export function hasTokens(accountId: AnySQLiteColumn | number): SQL<boolean> {
  return sql`EXISTS (SELECT 1 FROM ${aiTokens} WHERE is_active = 1 AND deleted_at IS NULL
    AND (${aiTokens.accountId} IS NULL OR ${aiTokens.accountId} = ${accountId}))`.mapWith(Boolean);
}
