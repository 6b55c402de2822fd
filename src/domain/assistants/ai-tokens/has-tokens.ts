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
  return found.found === 1 || (await readPool(ctx)).serves(model);
}

/** The platform's pool, as an account of another shard sees it. */
export interface Pool {
  /** Whether it has a usable token for a model. */
  serves(model: string): boolean;
  /** Whether its database is away: which models it serves is not known. */
  isAway: boolean;
}

/**
 * Reads the platform's pool for an account of another shard, whose own query cannot see it; in the first shard it serves nothing more.
 * Never throws: without the first database an account of another one is answered by the built-in model.
 */
export async function readPool(ctx: Pick<Deps, "db" | "shards">): Promise<Pool> {
  const { db } = atPlatform(ctx);
  if (db === ctx.db) return { serves: () => false, isAway: false };
  try {
    const isUsable = and(isNull(aiTokens.accountId), eq(aiTokens.isActive, true), isNull(aiTokens.deletedAt));
    const tokens = await db.selectDistinct({ models: aiTokens.modelAccess }).from(aiTokens).where(isUsable);
    return { serves: (model) => tokens.some(({ models }) => serves(models, model)), isAway: false };
  } catch (error) {
    console.error("the pool of AI tokens not read", { error });
    return { serves: () => false, isAway: true };
  }
}
