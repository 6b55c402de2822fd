import { eq } from "drizzle-orm";
import { aiTokenRests, aiTokens } from "../../../db/ai-tokens.ts";
import type { Deps } from "../../deps.ts";
import { readAiToken } from "./read-ai-token.ts";

/** Removes a token from the pool and deletes its key; its usage figures are kept. Throws `not_found`. */
export async function deleteAiToken(ctx: Pick<Deps, "db" | "clock">, id: number): Promise<void> {
  await readAiToken(ctx, id);
  const deletedAt = ctx.clock();
  await ctx.db.batch([
    ctx.db
      .update(aiTokens)
      .set({ deletedAt, tokenSealed: "", isActive: false, updatedAt: deletedAt })
      .where(eq(aiTokens.id, id)),
    ctx.db.delete(aiTokenRests).where(eq(aiTokenRests.tokenId, id)),
  ]);
}
