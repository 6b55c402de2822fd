import type { Deps } from "../../deps.ts";
import type { Allowance } from "../../platform/limits/ports.ts";
import type { OpenBot } from "../bot/open-bot.ts";

/**
 * Messages of a chat that are answered per minute: as many as a bot may send to a group
 * (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this), and more than a person can read.
 */
const chatRate = { limit: 20, windowMs: 60_000 };

/**
 * Counts an update of a chat. Returns the exhausted allowance when the chat is over its rate limit, else null. Without
 * a working limiter nothing is limited.
 */
export async function takeChatAllowance(
  ctx: Pick<Deps, "limits">,
  bot: OpenBot,
  chatId: string,
): Promise<Allowance | null> {
  const counted = ctx.limits.take(`telegram:${bot.id}:${chatId}`, "updates", chatRate.limit, chatRate.windowMs);
  const allowance = await counted.catch((error) => {
    console.error("update of a chat not counted", { bot: bot.id, error });
    return null;
  });
  return allowance === null || allowance.allowed ? null : allowance;
}
