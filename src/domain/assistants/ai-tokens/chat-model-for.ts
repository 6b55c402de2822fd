import { sql } from "drizzle-orm";
import type { ChatModel } from "../chat-model/ports.ts";
import { hasTokens, poolHasTokens } from "./has-tokens.ts";
import { openPool, type PoolDeps } from "./open-pool.ts";
import type { AiUse } from "./types.ts";

/**
 * The chat model of an account: its own tokens, the pool's tokens, then the model of the environment. null: the
 * built-in model answers.
 */
export async function chatModelFor(ctx: PoolDeps, use: AiUse): Promise<ChatModel | null> {
  const found = await ctx.db.get<{ found: number }>(sql`SELECT ${hasTokens(use.accountId)} AS found`);
  const hasToken = found.found === 1 || (await poolHasTokens(ctx));
  return hasToken ? openPool(ctx, use) : ctx.chatModel;
}
