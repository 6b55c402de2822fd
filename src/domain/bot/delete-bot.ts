import { and, eq } from "drizzle-orm";
import { bots } from "../../db/assistants.ts";
import type { Deps } from "../deps.ts";
import { DomainError } from "../errors.ts";
import { withdrawWebhook } from "./withdraw-webhook.ts";

/** Deletes a bot; its dialogs stay. Throws `not_found`. */
export async function deleteBot(ctx: Deps, accountId: number, id: number): Promise<void> {
  const own = and(eq(bots.id, id), eq(bots.accountId, accountId));
  const [bot] = await ctx.db.delete(bots).where(own).returning();
  if (bot === undefined) throw new DomainError("not_found", "No such bot.");
  if (bot.status !== "created") await withdrawWebhook(ctx, bot.tokenSealed);
}
