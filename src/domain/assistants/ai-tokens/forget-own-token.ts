import { and, eq, isNull } from "drizzle-orm";
import { aiTokens } from "../../../db/ai-tokens.ts";
import type { Deps } from "../../deps.ts";

/** Takes an account's own token away, the key with it; what it has used stays. A statement, to be run alone or in a batch. */
export function forgetOwnToken(ctx: Pick<Deps, "db" | "clock">, accountId: number) {
  const now = ctx.clock();
  return ctx.db
    .update(aiTokens)
    .set({ deletedAt: now, tokenSealed: "", isActive: false, updatedAt: now })
    .where(and(eq(aiTokens.accountId, accountId), isNull(aiTokens.deletedAt)));
}
