import { eq } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import { inRoom } from "../../conversations/dialog/in-room.ts";
import type { Deps } from "../../deps.ts";
import { callerOf } from "./caller-of.ts";

/** Tells a dialog's room that its chat has got everything up to an entry, or why it will never get that one. */
export async function noteDelivery(
  ctx: Deps,
  about: { botId: number; dialogId: number; seq: number; failure: string | null },
): Promise<void> {
  const { botId, dialogId, seq, failure } = about;
  const bot = await ctx.db.select().from(bots).where(eq(bots.id, botId)).get();
  if (bot === undefined) return;
  await inRoom(ctx, dialogId, bot.accountId, (room) => room.noteDelivery(callerOf(bot), seq, failure));
}
