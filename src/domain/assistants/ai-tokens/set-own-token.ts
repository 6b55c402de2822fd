import { aiTokens } from "../../../db/ai-tokens.ts";
import type { Deps } from "../../deps.ts";
import { deleteOwnToken } from "./delete-own-token.ts";
import { accountIdOf, readOwnToken } from "./read-own-token.ts";
import { maskAiToken } from "./rules.ts";
import type { AiToken, AiTokenChanges } from "./types.ts";

/**
 * Sets the OpenAI token of a user's account, which its assistants use before the pool; it replaces the previous one,
 * null removes it. Throws `not_found` for an unknown user.
 */
export async function setOwnToken(
  ctx: Pick<Deps, "db" | "clock" | "sealer">,
  userId: number,
  input: Omit<AiTokenChanges, "token"> & { token: string | null },
): Promise<AiToken | null> {
  const accountId = await accountIdOf(ctx, userId);
  const { token, name = "OpenAI", ...fields } = input;
  const now = ctx.clock();
  const forget = deleteOwnToken(ctx, accountId);
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
