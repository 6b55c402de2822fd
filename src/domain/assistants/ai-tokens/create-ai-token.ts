import { aiTokens } from "../../../db/ai-tokens.ts";
import type { Deps } from "../../deps.ts";
import { atPlatform } from "../../platform/shards/at-shard.ts";
import { readAiToken } from "./read-ai-token.ts";
import { maskAiToken } from "./rules.ts";
import type { AiToken, AiTokenChanges } from "./types.ts";

/** Adds a token to the pool, encrypted: it is used from now on. The whole token is never shown again. */
export async function createAiToken(
  anywhere: Pick<Deps, "db" | "shards" | "clock" | "sealer">,
  input: AiTokenChanges & { name: string; token: string },
): Promise<AiToken> {
  const ctx = atPlatform(anywhere);
  const { token, ...fields } = input;
  const now = ctx.clock();
  const { id } = await ctx.db
    .insert(aiTokens)
    .values({
      ...fields,
      tokenSealed: await ctx.sealer.seal(token),
      tokenMasked: maskAiToken(token),
      createdAt: now,
      updatedAt: now,
    })
    .returning({ id: aiTokens.id })
    .get();
  return readAiToken(ctx, id);
}
