import { eq } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import type { Deps } from "../../deps.ts";
import type { TelegramFailure } from "../telegram/telegram-failure.ts";

/** Records why a bot does not run, for its owner. */
export async function recordBotFailure(
  ctx: Pick<Deps, "db" | "clock">,
  botId: number,
  failure: Pick<TelegramFailure, "message">,
  status: "error" | "pending" = "error",
): Promise<void> {
  const standing = { status, statusReason: failure.message, checkedAt: ctx.clock() };
  await ctx.db.update(bots).set(standing).where(eq(bots.id, botId));
}
