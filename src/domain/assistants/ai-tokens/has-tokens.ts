import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { aiTokens } from "../../../db/ai-tokens.ts";
import type { Deps } from "../../deps.ts";
import { atPlatform } from "../../platform/shards/at-shard.ts";

/** Whether a token may be used for a model of an assistant. */
export type ServesModel = (model: string) => boolean;

/**
 * The models that the platform's pool has a usable token for, for an account of another shard: its own query cannot see the pool. Never
 * throws: without the first database an account of another one is answered by the built-in model.
 */
export async function readPool(ctx: Pick<Deps, "db" | "shards">): Promise<ServesModel> {
  const { db } = atPlatform(ctx);
  if (db === ctx.db) return () => false;
  try {
    const isUsable = and(isNull(aiTokens.accountId), eq(aiTokens.isActive, true), isNull(aiTokens.deletedAt));
    const tokens = await db.selectDistinct({ models: aiTokens.modelAccess }).from(aiTokens).where(isUsable);
    return (model) => tokens.some(({ models }) => models.length === 0 || models.includes(model));
  } catch (error) {
    console.error("the pool of AI tokens not read", { error });
    return () => false;
  }
}

/**
 * A column for a query that knows the account and the assistant's model: whether a usable token for it is in this shard, one of the
 * account's own or, in the first shard, one of the pool (`readPool`).
 */
export function hasTokens(accountId: AnySQLiteColumn | number, model: AnySQLiteColumn | string): SQL<boolean> {
  return sql`EXISTS (SELECT 1 FROM ${aiTokens} WHERE is_active = 1 AND deleted_at IS NULL
    AND (${aiTokens.accountId} IS NULL OR ${aiTokens.accountId} = ${accountId})
    AND (model_access = '[]' OR EXISTS (SELECT 1 FROM json_each(model_access) WHERE value = ${model})))`.mapWith(
    Boolean,
  );
}
