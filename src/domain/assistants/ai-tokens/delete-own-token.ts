import { and, eq, isNull } from "drizzle-orm";
import { aiTokens } from "../../../db/ai-tokens.ts";
import type { Deps } from "../../deps.ts";

/**
 * Deletes an account's own token with its key; its usage figures are kept. Returns a statement, to run alone or in a
 * batch.
 */
export function deleteOwnToken(ctx: Pick<Deps, "db" | "clock">, accountId: number) {
  const now = ctx.clock();
  return ctx.db
    .update(aiTokens)
    .set({ deletedAt: now, tokenSealed: "", isActive: false, updatedAt: now })
    .where(and(eq(aiTokens.accountId, accountId), isNull(aiTokens.deletedAt)));
}
