import { and, eq, isNotNull, isNull, ne } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import { randomToken } from "../../../kit/random-token.ts";
import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { leaseName } from "../../platform/shards/lease-name.ts";
import type { TelegramBot } from "../telegram/ports.ts";

/** A token and the bot that Telegram says it belongs to; null while Telegram could not be asked. */
export interface CheckedToken {
  token: string;
  bot: TelegramBot | null;
}

/**
 * Records that a bot has a token that Telegram knows, and its identity there. Only a token that was checked is unique: whoever
 * stores a text that is no token, or somebody else's while Telegram is away, keeps nobody from using it. Throws
 * `bot_already_exists`.
 */
export async function claimToken(
  ctx: Pick<Deps, "db" | "shards" | "clock">,
  botId: number,
  token: string,
  { id: telegramId, username: telegramUsername }: TelegramBot,
): Promise<void> {
  const tokenHash = await sha256(token);
  const isOthers = and(eq(bots.tokenHash, tokenHash), ne(bots.id, botId));
  const taken = and(isOthers, isNotNull(bots.telegramId));
  const has = async ({ db }: Pick<Deps, "db">) =>
    (await db.select({ id: bots.id }).from(bots).where(taken).get()) !== undefined;
  await leaseName(ctx, { name: `bot:${tokenHash}`, has, taken: tokenIsTaken }, async () => {
    await ctx.db
      .update(bots)
      .set({ tokenHash: uncheckedHash() })
      .where(and(isOthers, isNull(bots.telegramId)));
    if (await has(ctx)) throw tokenIsTaken();
    await ctx.db
      .update(bots)
      .set({ tokenHash, telegramId, telegramUsername })
      .where(eq(bots.id, botId))
      .catch((error: unknown) => {
        // Another bot has claimed it meanwhile.
        if (/UNIQUE constraint failed: bots\.token_hash/.test(String((error as Error).cause ?? error)))
          throw tokenIsTaken();
        throw error;
      });
  });
}

/** Stands in the column of a token's hash while the token is not checked. */
export function uncheckedHash(): string {
  return `unchecked:${randomToken()}`;
}

function tokenIsTaken(): DomainError {
  return new DomainError("bot_already_exists", "Another bot already has this Telegram token.");
}
