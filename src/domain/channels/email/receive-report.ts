import { and, eq, sql } from "drizzle-orm";
import { channelMails } from "../../../db/channels.ts";
import type { Deps } from "../../deps.ts";
import type { ChannelAccount } from "../channel-account/types.ts";
import { recordStatuses } from "../inbound/record-statuses.ts";
import { readReport } from "./read-report.ts";
import type { MailOutcome, ParsedMail } from "./types.ts";

/** Stores what a mail server reports about a mail that the account has sent; a report about anything else is ignored. */
export async function receiveReport(ctx: Deps, account: ChannelAccount, mail: ParsedMail): Promise<MailOutcome> {
  const { messageIds, status, reason } = readReport(mail);
  const isOne = sql`${channelMails.messageId} IN (SELECT value FROM json_each(${JSON.stringify(messageIds)}))`;
  const sent = await ctx.db
    .select({ messageId: channelMails.messageId })
    .from(channelMails)
    .where(and(eq(channelMails.channelAccountId, account.id), eq(channelMails.isOutbound, true), isOne))
    .all();
  const vendorId = messageIds.find((id) => sent.some(({ messageId }) => messageId === id));
  if (vendorId === undefined) return { outcome: "ignored", reason: "a report about no mail of this address" };
  if (status === null) return { outcome: "ignored", reason: "a report that delivery takes longer" };
  const failed = status === "failed" ? `The mail came back: ${reason}` : null;
  await recordStatuses(ctx, account, [{ vendorId, status, reason: failed, to: null, failure: null }]);
  return { outcome: "reported", reason: status };
}
