import { lt } from "drizzle-orm";
import { aiTokenUses } from "../../../db/ai-tokens.ts";
import type { Deps } from "../../deps.ts";

/** A turn that has not ended by then is not driven any more. */
const retentionMs = 2 * 24 * 60 * 60_000;

/** Deletes the usage records of single requests; the daily and monthly figures are kept. */
export async function deleteOldUses(ctx: Pick<Deps, "db" | "clock">): Promise<void> {
  await ctx.db.delete(aiTokenUses).where(lt(aiTokenUses.createdAt, ctx.clock() - retentionMs));
}
