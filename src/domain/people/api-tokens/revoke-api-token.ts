import { and, eq, isNull } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import { apiTokens } from "../../../db/api-tokens.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { closeSockets } from "../account/end-sessions.ts";
import { sessionIdOf } from "./authenticate-api-token.ts";
import { toApiToken } from "./rules.ts";
import type { ApiToken } from "./types.ts";

/** Revokes a token: it is refused from now on, and its sockets are closed. Throws `not_found`. */
export async function revokeApiToken(ctx: Pick<Deps, "db" | "clock" | "inboxes">, id: number): Promise<ApiToken> {
  const [row] = await ctx.db
    .update(apiTokens)
    .set({ revokedAt: ctx.clock() })
    .where(and(eq(apiTokens.id, id), isNull(apiTokens.revokedAt)))
    .returning();
  if (row === undefined) throw new DomainError("not_found", "No such token.");
  const user = await ctx.db.select({ accountId: users.accountId }).from(users).where(eq(users.id, row.userId)).get();
  if (user !== undefined) await closeSockets(ctx, user.accountId, [sessionIdOf(id)]);
  return toApiToken(row);
}
