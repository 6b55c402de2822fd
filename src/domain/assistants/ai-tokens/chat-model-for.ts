import { sql } from "drizzle-orm";
import type { ChatModel } from "../chat-model/ports.ts";
import { hasTokens, readPool } from "./has-tokens.ts";
import { openPool, type PoolDeps } from "./open-pool.ts";
import type { AiUse } from "./types.ts";

/**
 * The chat model that answers as `model` for an account: its own tokens, the pool's tokens, then the model of the environment. null:
 * the built-in model answers.
 */
export async function chatModelFor(ctx: PoolDeps, use: AiUse, model: string): Promise<ChatModel | null> {
  const found = await ctx.db.get<{ found: number }>(sql`SELECT ${hasTokens(use.accountId, model)} AS found`);
  const hasToken = found.found === 1 || (await readPool(ctx))(model);
  return hasToken ? openPool(ctx, use) : ctx.chatModel;
}
