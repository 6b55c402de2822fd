import { aiTokens } from "../../../db/ai-tokens.ts";
import type { Deps } from "../../deps.ts";
import { forgetOwnToken } from "./forget-own-token.ts";
import { accountIdOf, readOwnToken } from "./read-own-token.ts";
import { maskAiToken } from "./rules.ts";
import type { AiToken, AiTokenChanges } from "./types.ts";

/**
 * Gives a user's account an OpenAI token of its own, which its assistants use before the pool, in place of the one before;
 * null takes it away. Throws `not_found` for no such user.
 */
export async function setOwnToken(
  ctx: Pick<Deps, "db" | "clock" | "sealer">,
  userId: number,
  input: Omit<AiTokenChanges, "token"> & { token: string | null },
): Promise<AiToken | null> {
  const accountId = await accountIdOf(ctx, userId);
  const { token, name = "OpenAI", ...fields } = input;
  const now = ctx.clock();
  const forget = forgetOwnToken(ctx, accountId);
  if (token === null) {
    await forget;
    return null;
  }
  const sealed = { tokenSealed: await ctx.sealer.seal(token), tokenMasked: maskAiToken(token) };
  await ctx.db.batch([
    forget,
    ctx.db.insert(aiTokens).values({ ...fields, name, ...sealed, accountId, createdAt: now, updatedAt: now }),
  ]);
  return readOwnToken(ctx, userId);
}
