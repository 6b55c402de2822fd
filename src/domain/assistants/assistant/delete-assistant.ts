import { and, eq, isNull } from "drizzle-orm";
import { assistants, bots } from "../../../db/assistants.ts";
import { channelAccounts } from "../../../db/channels.ts";
import { sources } from "../../../db/knowledge.ts";
import { pluginInstalls } from "../../../db/plugins.ts";
import { websites } from "../../../db/websites.ts";
import type { Deps } from "../../deps.ts";
import { closeVisitorSockets } from "../site/close-visitor-sockets.ts";
import { readAssistant } from "./read-assistant.ts";
import { stopBots } from "./stop-bots.ts";

/**
 * Hides an assistant and its sources at once; the watchdog cleans up later. The webhook of its bot is removed, and so are its plugins. Its
 * dialogs stay readable. Throws `not_found`.
 */
export async function deleteAssistant(ctx: Deps, accountId: number, id: number): Promise<void> {
  await readAssistant(ctx, accountId, id);
  await stopBots(ctx, eq(bots.assistantId, id));
  const deletedAt = ctx.clock();
  await ctx.db.batch([
    ctx.db.update(assistants).set({ deletedAt, isActive: false }).where(eq(assistants.id, id)),
    ctx.db
      .update(sources)
      .set({ deletedAt })
      .where(and(eq(sources.assistantId, id), isNull(sources.deletedAt))),
    ctx.db
      .update(websites)
      .set({ deletedAt, nextCrawlAt: null })
      .where(and(eq(websites.assistantId, id), isNull(websites.deletedAt))),
    ctx.db
      .update(channelAccounts)
      .set({ deletedAt, isEnabled: false, secretsSealed: "", secretsMasked: {} })
      .where(and(eq(channelAccounts.assistantId, id), isNull(channelAccounts.deletedAt))),
    ctx.db.delete(bots).where(eq(bots.assistantId, id)),
    ctx.db.delete(pluginInstalls).where(eq(pluginInstalls.assistantId, id)),
  ]);
  await closeVisitorSockets(ctx, id);
}
