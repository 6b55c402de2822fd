import { and, eq, isNotNull, ne } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { findInShards } from "../../platform/shards/in-every-shard.ts";
import type { CheckedToken } from "./claim-token.ts";
import { verifyTelegramToken } from "./verify-telegram-token.ts";

/**
 * Checks a token for an assistant's bot (0: of an assistant that does not exist yet) before anything is changed. Throws
 * `invalid_telegram_token`, and `bot_already_exists` when the bot of another assistant has it.
 */
export async function checkToken(ctx: Deps, token: string, assistantId: number): Promise<CheckedToken> {
  const bot = await verifyTelegramToken(ctx, token);
  const isOthers = and(eq(bots.tokenHash, await sha256(token)), ne(bots.assistantId, assistantId));
  const taken = await findInShards(ctx, ({ db }) =>
    db
      .select({ id: bots.id })
      .from(bots)
      .where(and(isOthers, isNotNull(bots.telegramId)))
      .get(),
  );
  if (taken !== null) throw new DomainError("bot_already_exists", "Another bot already has this Telegram token.");
  return { token, bot };
}
