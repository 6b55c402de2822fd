import type { SQL } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import type { Deps } from "../../deps.ts";
import { removeWebhook } from "./remove-webhook.ts";

/**
 * Prepares bots for deletion: they stop, and their webhooks are removed now or by the outbox. If this is interrupted
 * the bots still exist, so that another deletion completes it.
 */
export async function stopBots(ctx: Pick<Deps, "db" | "outboxes">, which: SQL): Promise<void> {
  const before = await ctx.db.select().from(bots).where(which).all();
  if (before.length === 0) return;
  await ctx.db.update(bots).set({ isWanted: false }).where(which);
  await Promise.all(before.map((bot) => removeWebhook(ctx, bot)));
}
