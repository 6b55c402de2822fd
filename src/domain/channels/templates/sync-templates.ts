import { and, eq, lt } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { channelAccounts, channelTemplates } from "../../../db/channels.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { openChannelAccount } from "../channel-account/open-channel-account.ts";
import { providerOf } from "../channel-account/provider-of.ts";
import { readChannelAccount } from "../channel-account/read-channel-accounts.ts";
import { reportingFaults } from "../channel-account/reporting-faults.ts";
import { readTemplates } from "./read-templates.ts";
import type { Template } from "./types.ts";

/** Statements per D1 batch. */
const maxStatements = 90;

/**
 * Replaces the templates of a channel account by those that its provider has now. Throws `not_found`, `validation_failed` for an
 * account without templates, `channel_token_expired`, `channel_refused` and `dependency_failed`; then nothing is changed.
 */
export async function syncTemplates(ctx: Deps, accountId: number, id: number): Promise<Template[]> {
  const { channel } = await readChannelAccount(ctx, accountId, id);
  if (channel !== "whatsapp") throw new DomainError("validation_failed", "Only WhatsApp has templates.");
  const account = await openChannelAccount(ctx, id);
  if (account === null) throw new DomainError("not_found", "No such channel.");
  const templates = await reportingFaults(ctx, id, () => providerOf(ctx, account).listTemplates());
  const now = ctx.clock();
  const statements = templates.map(({ parts, ...template }): BatchItem<"sqlite"> => {
    const row = { ...template, parts, updatedAt: now };
    const { channelAccountId, name, language } = channelTemplates;
    return ctx.db
      .insert(channelTemplates)
      .values({ ...row, channelAccountId: id })
      .onConflictDoUpdate({ target: [channelAccountId, name, language], set: row });
  });
  for (let at = 0; at < statements.length; at += maxStatements) {
    const batch = statements.slice(at, at + maxStatements);
    await ctx.db.batch(batch as [BatchItem<"sqlite">, ...BatchItem<"sqlite">[]]);
  }
  await ctx.db.batch([
    // What the provider no longer lists.
    ctx.db
      .delete(channelTemplates)
      .where(and(eq(channelTemplates.channelAccountId, id), lt(channelTemplates.updatedAt, now))),
    ctx.db.update(channelAccounts).set({ templatesSyncedAt: now }).where(eq(channelAccounts.id, id)),
  ]);
  return readTemplates(ctx, id);
}
