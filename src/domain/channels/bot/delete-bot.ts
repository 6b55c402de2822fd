import { eq } from "drizzle-orm";
import { bots } from "../../../db/assistants.ts";
import { stopBots } from "../../assistants/assistant/stop-bots.ts";
import type { Deps } from "../../deps.ts";
import { readBot } from "./read-bots.ts";

/** Deletes a bot; its dialogs are kept. Throws `not_found`. */
export async function deleteBot(ctx: Deps, accountId: number, id: number): Promise<void> {
  await readBot(ctx, { accountId, id });
  const isThis = eq(bots.id, id);
  await stopBots(ctx, isThis);
  await ctx.db.delete(bots).where(isThis);
}
