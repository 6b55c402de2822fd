import { eq } from "drizzle-orm";
import { bots } from "../../db/assistants.ts";
import type { Deps } from "../deps.ts";
import { readBot } from "./read-bots.ts";
import type { Bot } from "./types.ts";
import { withdrawWebhook } from "./withdraw-webhook.ts";

/** Stops a bot: Telegram sends nothing any more, and nothing goes out. Throws `not_found`. */
export async function stopBot(ctx: Deps, accountId: number | undefined, id: number): Promise<Bot> {
  await readBot(ctx, { accountId, id });
  const standing = { isWanted: false, status: "stopped", statusReason: null, startedAt: null } as const;
  const { tokenSealed } = await ctx.db.update(bots).set(standing).where(eq(bots.id, id)).returning().get();
  await withdrawWebhook(ctx, tokenSealed);
  return readBot(ctx, { accountId, id });
}
