import { lt } from "drizzle-orm";
import { refreshTokens } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";

/** Deletes refresh tokens that can no longer be used, also those that would show that they are used again. */
export async function deleteOldRefreshTokens(ctx: Pick<Deps, "db" | "clock">): Promise<void> {
  await ctx.db.delete(refreshTokens).where(lt(refreshTokens.expiresAt, ctx.clock()));
}
