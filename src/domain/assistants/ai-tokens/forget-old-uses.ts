import { lt } from "drizzle-orm";
import { aiTokenUses } from "../../../db/ai-tokens.ts";
import type { Deps } from "../../deps.ts";

/** A turn that is not over by then is driven no more. */
const keptMs = 2 * 24 * 60 * 60_000;

/** Forgets what single requests have used; the figures of days and months stay. */
export async function forgetOldUses(ctx: Pick<Deps, "db" | "clock">): Promise<void> {
  await ctx.db.delete(aiTokenUses).where(lt(aiTokenUses.createdAt, ctx.clock() - keptMs));
}
