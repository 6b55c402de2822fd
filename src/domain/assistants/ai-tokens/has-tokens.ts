import { type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { aiTokens } from "../../../db/ai-tokens.ts";
import type { Db } from "../../../db/client.ts";
import type { Deps } from "../../deps.ts";
import { atPlatform } from "../../platform/shards/at-shard.ts";

/** How long the answer about the pool holds, milliseconds. */
const knownMs = 5_000;
const known = new WeakMap<Db, { hasTokens: boolean; until: number }>();

/** Whether the platform's pool has a usable token, for an account of another shard: its own query cannot see the pool. */
export async function poolHasTokens(ctx: Pick<Deps, "db" | "shards" | "clock">): Promise<boolean> {
  const { db } = atPlatform(ctx);
  if (db === ctx.db) return false;
  const held = known.get(db);
  if (held !== undefined && ctx.clock() < held.until) return held.hasTokens;
  const found = await db.get<{ found: number }>(sql`SELECT ${hasTokens(0)} AS found`);
  known.set(db, { hasTokens: found.found === 1, until: ctx.clock() + knownMs });
  return found.found === 1;
}

/**
 * A column for a query that knows the account: whether it has a usable token in this shard, its own or, in the first, one of the
 * pool (`poolHasTokens`).
 */
export function hasTokens(accountId: AnySQLiteColumn | number): SQL<boolean> {
  return sql`EXISTS (SELECT 1 FROM ${aiTokens} WHERE is_active = 1 AND deleted_at IS NULL
    AND (${aiTokens.accountId} IS NULL OR ${aiTokens.accountId} = ${accountId}))`.mapWith(Boolean);
}
