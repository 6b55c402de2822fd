import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { aiTokens } from "../../../db/ai-tokens.ts";
import type { Deps } from "../../deps.ts";
import { atPlatform } from "../../platform/shards/at-shard.ts";
import { mayServe, serves } from "./may-serve.ts";

/**
 * A column for a query that knows the account and the assistant's model: whether a usable token for it is in this shard, one of the
 * account's own or, in the first shard, one of the pool (`readPool`).
 */
export function hasTokens(accountId: AnySQLiteColumn | number, model: AnySQLiteColumn | string): SQL<boolean> {
  return sql`EXISTS (SELECT 1 FROM ${aiTokens}
    WHERE (account_id IS NULL OR account_id = ${accountId}) AND ${mayServe(model)})`.mapWith(Boolean);
}

/** Whether a usable token for a model is there, one of the account's own or one of the pool. */
export async function hasTokensFor(
  ctx: Pick<Deps, "db" | "shards">,
  accountId: number,
  model: string,
): Promise<boolean> {
  const found = await ctx.db.get<{ found: number }>(sql`SELECT ${hasTokens(accountId, model)} AS found`);
  return found.found === 1 || (await readPool(ctx))(model);
}

/**
 * The models that the platform's pool has a usable token for, for an account of another shard: its own query cannot see the pool. Never
 * throws: without the first database an account of another one is answered by the built-in model.
 */
export async function readPool(ctx: Pick<Deps, "db" | "shards">): Promise<(model: string) => boolean> {
  const { db } = atPlatform(ctx);
  if (db === ctx.db) return () => false;
  try {
    const isUsable = and(isNull(aiTokens.accountId), eq(aiTokens.isActive, true), isNull(aiTokens.deletedAt));
    const tokens = await db.selectDistinct({ models: aiTokens.modelAccess }).from(aiTokens).where(isUsable);
    return (model) => tokens.some(({ models }) => serves(models, model));
  } catch (error) {
    console.error("the pool of AI tokens not read", { error });
    return () => false;
  }
}
