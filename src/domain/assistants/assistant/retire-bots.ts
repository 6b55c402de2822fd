import type { SQL } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import type { Deps } from "../../deps.ts";
import { withdrawWebhook } from "./withdraw-webhook.ts";

/**
 * What must come before bots are deleted: nobody wants them any more, and their webhooks are taken away, or will be. One
 * that is cut off here is still there, so that whoever deletes it again finishes it.
 */
export async function retireBots(ctx: Pick<Deps, "db" | "botOutboxes">, which: SQL): Promise<void> {
  const before = await ctx.db.select().from(bots).where(which).all();
  if (before.length === 0) return;
  await ctx.db.update(bots).set({ isWanted: false }).where(which);
  await Promise.all(before.map((bot) => withdrawWebhook(ctx, bot)));
}
