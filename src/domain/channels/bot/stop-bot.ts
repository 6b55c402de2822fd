import { and, eq } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import { removeWebhook } from "../../assistants/assistant/remove-webhook.ts";
import type { Deps } from "../../deps.ts";
import { readBot } from "./read-bots.ts";
import type { Bot } from "./types.ts";

/** Stops a bot: it receives and sends nothing. Throws `not_found`. */
export async function stopBot(ctx: Deps, accountId: number | undefined, id: number): Promise<Bot> {
  await readBot(ctx, { accountId, id });
  const isThis = eq(bots.id, id);
  const before = await ctx.db.select().from(bots).where(isThis).get();
  await ctx.db.update(bots).set({ isWanted: false }).where(isThis);
  if (before !== undefined) await removeWebhook(ctx, before);
  const standing = { status: "stopped", statusReason: null, startedAt: null } as const;
  await ctx.db
    .update(bots)
    .set(standing)
    .where(and(isThis, eq(bots.isWanted, false)));
  return readBot(ctx, { accountId, id });
}
