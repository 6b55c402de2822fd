import { eq } from "drizzle-orm";
import { channelAccounts } from "../../../db/channels.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { openChannelAccount } from "./open-channel-account.ts";
import { readChannelAccount } from "./read-channel-accounts.ts";
import { issuesOf, maskSecrets } from "./rules.ts";
import { testChannelAccount } from "./test-channel-account.ts";
import type { ChannelAccount, ChannelSecrets } from "./types.ts";

export interface ChannelAccountChanges {
  name?: string | undefined;
  assistantId?: number | undefined;
  isEnabled?: boolean | undefined;
  providerAccount?: string | undefined;
  senderId?: string | undefined;
  /** New secrets; those that are absent, or masked as clients send them back, stay. */
  secrets?: ChannelSecrets | undefined;
}

/**
 * Changes the given fields of a channel account. With new secrets the provider is asked, and waiting messages are sent when it
 * accepts them. Throws `not_found` and `validation_failed`; then nothing is changed.
 */
export async function updateChannelAccount(
  ctx: Deps,
  accountId: number,
  id: number,
  { secrets: given = {}, ...changes }: ChannelAccountChanges,
): Promise<ChannelAccount> {
  const before = await readChannelAccount(ctx, accountId, id);
  const account = await openChannelAccount(ctx, id);
  if (account === null) throw new DomainError("not_found", "No such channel.");
  if (changes.assistantId !== undefined) await readAssistant(ctx, accountId, changes.assistantId);
  const fresh = Object.entries(given).filter(([name, secret]) => secret && secret !== before.secretsMasked[name]);
  const secrets: ChannelSecrets = { ...account.secrets, ...Object.fromEntries(fresh) };
  const fields = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const issues = issuesOf({ ...account, ...fields, secrets });
  if (issues.length > 0) throw new DomainError("validation_failed", "The channel's fields do not fit.", { issues });
  const isReconnected =
    fresh.length > 0 ||
    changes.providerAccount !== undefined ||
    changes.senderId !== undefined ||
    changes.isEnabled === true;
  const sealed =
    fresh.length === 0
      ? {}
      : { secretsSealed: await ctx.sealer.seal(JSON.stringify(secrets)), secretsMasked: maskSecrets(secrets) };
  const standing = isReconnected ? ({ status: "pending", statusReason: null } as const) : {};
  await ctx.db
    .update(channelAccounts)
    .set({ ...fields, ...sealed, ...standing, updatedAt: ctx.clock() })
    .where(eq(channelAccounts.id, id));
  // The outbox must not go on with what it has opened.
  await ctx.outboxes.of({ channel: before.channel, id }).wake();
  return isReconnected ? testChannelAccount(ctx, accountId, id) : readChannelAccount(ctx, accountId, id);
}
