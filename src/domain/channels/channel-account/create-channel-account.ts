import { channelAccounts } from "../../../db/channels.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { requirePhone } from "../../platform/phones/require-phone.ts";
import { leaseName } from "../../platform/shards/lease-name.ts";
import { readMailbox } from "../email/find-mailbox.ts";
import { requireMailbox } from "../email/require-mailbox.ts";
import { issuesOf, maskSecrets, type ProviderFields } from "./rules.ts";
import { testChannelAccount } from "./test-channel-account.ts";
import type { ChannelAccount } from "./types.ts";

export interface NewChannelAccount extends ProviderFields {
  assistantId: number;
  /** The number, in any international spelling, or the e-mail address. */
  address: string;
  name: string;
}

/**
 * Connects a number of a provider, or an e-mail address, to an assistant, and asks the provider about it: the status tells what it
 * says. Throws `not_found` for an assistant of another account, `validation_failed`, and `conflict` when the account has this number
 * already, or the address belongs to any account.
 */
export async function createChannelAccount(
  ctx: Deps,
  accountId: number,
  input: NewChannelAccount,
): Promise<ChannelAccount> {
  const { assistantId, name, secrets, channel, provider, providerAccount, senderId } = input;
  await readAssistant(ctx, accountId, assistantId);
  const issues = issuesOf(input);
  if (issues.length > 0) throw new DomainError("validation_failed", "The channel's fields do not fit.", { issues });
  const address =
    channel === "email" ? requireMailbox(ctx, input.address) : await requirePhone(ctx, input.address, ["address"]);
  const now = ctx.clock();
  const row = {
    ...{ accountId, assistantId, channel, provider, name, address, providerAccount, senderId },
    ...{ secretsSealed: await ctx.sealer.seal(JSON.stringify(secrets)), secretsMasked: maskSecrets(secrets) },
    ...{ createdAt: now, updatedAt: now },
  };
  const write = () =>
    ctx.db.insert(channelAccounts).values(row).returning({ id: channelAccounts.id }).get().catch(refuseTaken);
  const { id } = await (channel === "email" ? leaseMailbox(ctx, address, write) : write());
  return testChannelAccount(ctx, accountId, id);
}

/** Throws `conflict` for a number that the account has already, and for an address that anybody has. */
export function refuseTaken(error: unknown): never {
  if (/UNIQUE constraint failed: channel_accounts/.test(String((error as Error).cause ?? error))) {
    throw isConnected();
  }
  throw error;
}

/** Throws `conflict` for an address that an account of another shard has. */
function leaseMailbox<T>(ctx: Deps, address: string, write: () => Promise<T>): Promise<T> {
  const has = async (shard: Deps) => (await readMailbox(shard, address)) !== null;
  return leaseName(ctx, { name: `mailbox:${address}`, has, taken: isConnected }, write);
}

function isConnected(): DomainError {
  return new DomainError("conflict", "This number or address is connected already.");
}
