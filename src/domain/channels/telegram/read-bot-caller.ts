import { eq } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import type { RoomCaller } from "../../conversations/dialog/ports.ts";
import type { Deps } from "../../deps.ts";
import { telegramCaller } from "./telegram-caller.ts";

/** A bot as the caller of its rooms; null when it was deleted. */
export async function readBotCaller(ctx: Pick<Deps, "db">, botId: number): Promise<RoomCaller | null> {
  const bot = await ctx.db.select().from(bots).where(eq(bots.id, botId)).get();
  return bot === undefined ? null : telegramCaller(bot);
}
