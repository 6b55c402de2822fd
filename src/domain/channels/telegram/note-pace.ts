import type { Deps } from "../../deps.ts";
import type { Allowance } from "../../platform/limits/ports.ts";
import type { OpenBot } from "../bot/open-bot.ts";

/**
 * What the assistant is asked by a chat in a minute: as many answers as a bot may give in a group
 * (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this), and more than anybody reads.
 */
const pace = { limit: 20, windowMs: 60_000 };

/**
 * Counts what a chat sends; gives the allowance when the chat has had its share of the minute, else null. While nobody can
 * count, nobody writes too fast.
 */
export async function notePace(ctx: Pick<Deps, "limits">, bot: OpenBot, chatId: string): Promise<Allowance | null> {
  const counted = ctx.limits.take(`telegram:${bot.id}:${chatId}`, "updates", pace.limit, pace.windowMs);
  const allowance = await counted.catch((error) => {
    console.error("pace of a chat not counted", { bot: bot.id, error });
    return null;
  });
  return allowance === null || allowance.allowed ? null : allowance;
}
