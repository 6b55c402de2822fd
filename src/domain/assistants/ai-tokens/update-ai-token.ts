import { eq } from "drizzle-orm";
import { aiTokenRests, aiTokens } from "../../../db/ai-tokens.ts";
import type { Deps } from "../../deps.ts";
import { readAiToken } from "./read-ai-token.ts";
import { maskAiToken } from "./rules.ts";
import type { AiToken, AiTokenChanges } from "./types.ts";

/**
 * Changes a token of the pool, from the next request on. The masked token, which clients send back, changes nothing; a
 * new token, or activation, ends its cooldowns. Throws `not_found`.
 */
export async function updateAiToken(
  ctx: Pick<Deps, "db" | "clock" | "sealer">,
  id: number,
  changes: AiTokenChanges,
): Promise<AiToken> {
  const before = await readAiToken(ctx, id);
  const { token, ...fields } = changes;
  const isAnother = token !== undefined && token !== before.masked;
  const sealed = isAnother ? { tokenSealed: await ctx.sealer.seal(token), tokenMasked: maskAiToken(token) } : {};
  const update = ctx.db
    .update(aiTokens)
    .set({ ...fields, ...sealed, updatedAt: ctx.clock() })
    .where(eq(aiTokens.id, id));
  const endCooldowns = ctx.db.delete(aiTokenRests).where(eq(aiTokenRests.tokenId, id));
  await ctx.db.batch(isAnother || fields.isActive === true ? [update, endCooldowns] : [update]);
  return readAiToken(ctx, id);
}
