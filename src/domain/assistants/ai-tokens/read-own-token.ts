import { eq } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import { aiTokens } from "../../../db/ai-tokens.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readTokens } from "./list-ai-tokens.ts";
import type { AiToken } from "./types.ts";

/**
 * The token that a user's assistants use before the pool. Throws `not_found` for an unknown user or when none is set.
 */
export async function readOwnToken(ctx: Pick<Deps, "db" | "clock">, userId: number): Promise<AiToken> {
  const [token] = await readTokens(ctx, eq(aiTokens.accountId, await accountIdOf(ctx, userId)));
  if (token === undefined) throw new DomainError("not_found", "This user has no OpenAI token.");
  return token;
}

/** The account of a user. Throws `not_found`. */
export async function accountIdOf(ctx: Pick<Deps, "db">, userId: number): Promise<number> {
  const user = await ctx.db.select({ accountId: users.accountId }).from(users).where(eq(users.id, userId)).get();
  if (user === undefined) throw new DomainError("not_found", "No such user.");
  return user.accountId;
}
