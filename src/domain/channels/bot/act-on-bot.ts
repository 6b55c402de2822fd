import type { Deps } from "../../deps.ts";
import { deleteBot } from "./delete-bot.ts";
import { readBot } from "./read-bots.ts";
import { startBot } from "./start-bot.ts";
import { stopBot } from "./stop-bot.ts";
import type { Bot } from "./types.ts";

export const botActions = ["start", "stop", "restart", "delete"] as const;

/**
 * An administrator's action on any account's bot. Returns the bot before and after, null when it was deleted. Throws
 * `not_found`, `invalid_telegram_token` and `bot_startup_failed`.
 */
export async function actOnBot(
  ctx: Deps,
  id: number,
  action: (typeof botActions)[number],
): Promise<{ before: Bot; after: Bot | null }> {
  const before = await readBot(ctx, { accountId: undefined, id });
  if (action === "delete") {
    await deleteBot(ctx, before.accountId, id);
    return { before, after: null };
  }
  if (action === "stop") return { before, after: await stopBot(ctx, undefined, id) };
  if (action === "restart") await stopBot(ctx, undefined, id);
  return { before, after: await startBot(ctx, undefined, id) };
}
