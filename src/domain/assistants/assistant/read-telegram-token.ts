import { and, asc, eq, isNull } from "drizzle-orm";
import { assistants, bots } from "../../../db/assistants.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";

/** The Telegram token of an account, masked; it belongs to one of its assistants (CONFLICTS C-14). */
export interface TelegramToken {
  assistantId: number;
  masked: string;
  username: string | null;
  createdAt: number;
}

/** The token of an account's oldest bot, or of one assistant's bot. Throws `not_found` when there is none. */
export async function readTelegramToken(
  ctx: Pick<Deps, "db">,
  accountId: number,
  assistantId?: number,
): Promise<TelegramToken> {
  const token = await ctx.db
    .select({
      assistantId: bots.assistantId,
      masked: bots.tokenMasked,
      username: bots.telegramUsername,
      createdAt: bots.createdAt,
    })
    .from(bots)
    .innerJoin(assistants, eq(assistants.id, bots.assistantId))
    .where(
      and(
        eq(assistants.accountId, accountId),
        isNull(assistants.deletedAt),
        assistantId === undefined ? undefined : eq(bots.assistantId, assistantId),
      ),
    )
    .orderBy(asc(bots.id))
    .limit(1)
    .get();
  if (token === undefined) throw new DomainError("not_found", "No Telegram token is set.");
  return token;
}
