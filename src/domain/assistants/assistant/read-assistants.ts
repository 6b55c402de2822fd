import { and, asc, eq, isNull } from "drizzle-orm";
import { accounts } from "../../../db/accounts.ts";
import { assistants, bots } from "../../../db/assistants.ts";
import type { Deps } from "../../deps.ts";
import type { Assistant } from "./types.ts";

/** The assistants of an account, oldest first; or one of them. Another account's assistant is not found. */
export async function readAssistants(ctx: Pick<Deps, "db">, accountId: number, id?: number): Promise<Assistant[]> {
  const own = and(eq(assistants.accountId, accountId), isNull(assistants.deletedAt));
  const rows = await ctx.db
    .select({
      assistant: assistants,
      ownerUserId: accounts.ownerUserId,
      telegramTokenMasked: bots.tokenMasked,
      telegramUsername: bots.telegramUsername,
    })
    .from(assistants)
    .innerJoin(accounts, eq(accounts.id, assistants.accountId))
    .leftJoin(bots, eq(bots.assistantId, assistants.id))
    .where(id === undefined ? own : and(own, eq(assistants.id, id)))
    .orderBy(asc(assistants.id));
  return rows.map(({ assistant, ownerUserId, ...bot }) => ({ ...assistant, ownerUserId: ownerUserId ?? 0, ...bot }));
}
