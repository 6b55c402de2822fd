import { eq } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import type { Deps } from "../../deps.ts";
import type { TelegramApi } from "../telegram/ports.ts";

export interface OpenBot {
  id: number;
  accountId: number;
  assistantId: number;
  telegramId: number | null;
  telegramUsername: string | null;
  api: TelegramApi;
}

/** A bot that should run, with its API client; null when there is none. */
export async function openBot(ctx: Pick<Deps, "db" | "sealer" | "telegram">, id: number): Promise<OpenBot | null> {
  const bot = await ctx.db.select().from(bots).where(eq(bots.id, id)).get();
  if (bot === undefined || !bot.isWanted) return null;
  const { accountId, assistantId, telegramId, telegramUsername } = bot;
  const api = ctx.telegram.of(await ctx.sealer.unseal(bot.tokenSealed));
  return { id, accountId, assistantId, telegramId, telegramUsername, api };
}
