import { and, eq, isNull } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import { apiTokens } from "../../../db/api-tokens.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { propagateSessionEnd } from "../account/propagate-session-end.ts";
import { sessionIdOf } from "./authenticate-api-token.ts";
import { toApiToken } from "./rules.ts";
import type { ApiToken } from "./types.ts";

/** Revokes a token: it is refused from now on, and its sockets are closed. With `userId`, only a token of that user. Throws `not_found`. */
export async function revokeApiToken(
  ctx: Pick<Deps, "db" | "clock" | "sessions" | "inboxes">,
  id: number,
  userId?: number,
): Promise<ApiToken> {
  const [row] = await ctx.db
    .update(apiTokens)
    .set({ revokedAt: ctx.clock() })
    .where(
      and(
        eq(apiTokens.id, id),
        isNull(apiTokens.revokedAt),
        userId === undefined ? undefined : eq(apiTokens.userId, userId),
      ),
    )
    .returning();
  if (row === undefined) throw new DomainError("not_found", "No such token.");
  const user = await ctx.db.select({ accountId: users.accountId }).from(users).where(eq(users.id, row.userId)).get();
  const ended = { id: sessionIdOf(id), userId: row.userId };
  if (user !== undefined) await propagateSessionEnd(ctx, user.accountId, [ended]);
  return toApiToken(row);
}
