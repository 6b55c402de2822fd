import { gt } from "drizzle-orm";
import { aiTokenRests } from "../../../db/ai-tokens.ts";
import type { Deps } from "../../deps.ts";
import { inEveryShard } from "../../platform/shards/in-every-shard.ts";

/** Ends the cooldown of every token, so that it is tried again now. Returns the number of ended cooldowns. */
export async function endCooldowns(ctx: Pick<Deps, "db" | "shards" | "clock">): Promise<number> {
  const now = ctx.clock();
  const ended = await inEveryShard(ctx, async ({ db }) =>
    db
      .update(aiTokenRests)
      .set({ until: now })
      .where(gt(aiTokenRests.until, now))
      .returning({ tokenId: aiTokenRests.tokenId }),
  );
  return ended.flat().length;
}
