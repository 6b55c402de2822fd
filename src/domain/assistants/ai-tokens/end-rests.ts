import { gt } from "drizzle-orm";
import { aiTokenRests } from "../../../db/ai-tokens.ts";
import type { Deps } from "../../deps.ts";

/** Lets every token that rests be tried again now; how many rests have ended. */
export async function endRests(ctx: Pick<Deps, "db" | "clock">): Promise<number> {
  const now = ctx.clock();
  const ended = await ctx.db
    .update(aiTokenRests)
    .set({ until: now })
    .where(gt(aiTokenRests.until, now))
    .returning({ tokenId: aiTokenRests.tokenId });
  return ended.length;
}
