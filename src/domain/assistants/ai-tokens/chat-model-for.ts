import type { ChatModel } from "../chat-model/ports.ts";
import { environmentModel } from "./environment-model.ts";
import { hasTokensFor } from "./has-tokens.ts";
import { openPool, type PoolDeps } from "./open-pool.ts";
import type { AiUse } from "./types.ts";

/**
 * The chat model that answers as `model` for an account: its own tokens, the pool's tokens, then the model of the environment. null:
 * the built-in model answers.
 */
export async function chatModelFor(ctx: PoolDeps, use: AiUse, model: string): Promise<ChatModel | null> {
  return (await hasTokensFor(ctx, use.accountId, model)) ? openPool(ctx, use) : environmentModel(ctx, model);
}
