import { and, desc, eq, gte, isNull, lt, sql } from "drizzle-orm";
import { channelMails } from "../../../db/channels.ts";
import { dialogs } from "../../../db/dialogs.ts";
import type { Dialog } from "../../conversations/dialog/create-dialog.ts";
import type { Deps } from "../../deps.ts";
import { addressOfMailChat } from "./chat-key.ts";
import { readSubject, subjectKey } from "./read-subject.ts";

/** Older threads are not continued by a subject alone. */
const subjectAgeMs = 30 * 24 * 60 * 60 * 1000;

/** How many messages a reply may refer to, and how many dialogs of a sender are compared by their subjects. */
const maxReferences = 100;
const maxCandidates = 10;

export interface IncomingMail {
  accountId: number;
  messageId: string;
  references: string[];
  subject: string;
  /** Who has sent it, and whether that is verified. */
  sender: string;
  isAuthentic: boolean;
}

/**
 * The dialog that a mail belongs to; null when it begins a new one. A mail that refers to messages of a dialog belongs to it. One that
 * refers to nothing belongs to the sender's last dialog with its subject, when the subject marks a reply: some programs do not refer.
 *
 * Only its own visitor can continue a dialog: the address must be the same, and a dialog whose visitor is verified takes no mail whose
 * sender is not.
 */
export async function findThread(ctx: Pick<Deps, "db" | "clock">, mail: IncomingMail): Promise<Dialog | null> {
  const isOwn = (dialog: Dialog) =>
    addressOfMailChat(dialog.channelAddress ?? "") === mail.sender && (mail.isAuthentic || dialog.identityId === null);
  const ids = [mail.messageId, ...mail.references].slice(0, maxReferences);
  const referred = await readReferred(ctx, mail.accountId, ids);
  const found = referred.find(isOwn);
  if (found !== undefined) return found;
  const { isReply, base } = readSubject(mail.subject);
  if (mail.references.length > 0 || !(isReply || base === "")) return null;
  const candidates = await readDialogsOf(ctx, mail);
  const key = subjectKey(mail.subject);
  const same = candidates.find(({ dialog, subject }) => isOwn(dialog) && subjectKey(subject) === key);
  return same?.dialog ?? null;
}

/** The sender's last dialog that the mail could continue, whatever it is about; null when there is none. */
export async function findLastThread(ctx: Pick<Deps, "db" | "clock">, mail: IncomingMail): Promise<Dialog | null> {
  const candidates = await readDialogsOf(ctx, mail);
  return candidates.find(({ dialog }) => mail.isAuthentic || dialog.identityId === null)?.dialog ?? null;
}

/** The dialogs of these mails, in the order of the ids. */
async function readReferred(ctx: Pick<Deps, "db">, accountId: number, ids: string[]): Promise<Dialog[]> {
  const place = sql<number>`(SELECT min(key) FROM json_each(${JSON.stringify(ids)}) WHERE value = ${channelMails.messageId})`;
  const isOne = sql`${channelMails.messageId} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  const rows = await ctx.db
    .select({ dialog: dialogs })
    .from(channelMails)
    .innerJoin(dialogs, eq(dialogs.id, channelMails.dialogId))
    .where(and(eq(channelMails.channelAccountId, accountId), isOne, isNull(dialogs.erasedAt)))
    .orderBy(place);
  return rows.map(({ dialog }) => dialog);
}

/** A sender's dialogs with the subjects of their first mails, the last one first. */
async function readDialogsOf(
  ctx: Pick<Deps, "db" | "clock">,
  { accountId, sender }: IncomingMail,
): Promise<{ dialog: Dialog; subject: string }[]> {
  const { channelAccountId, channelAddress, channelInboundAt } = dialogs;
  // "0" follows "/", which ends the address in the key of a thread.
  const isOfSender = and(gte(channelAddress, `${sender}/`), lt(channelAddress, `${sender}0`));
  const subject = sql<string>`coalesce((SELECT subject FROM channel_mails WHERE dialog_id = ${dialogs.id}
    ORDER BY created_at LIMIT 1), '')`;
  return ctx.db
    .select({ dialog: dialogs, subject })
    .from(dialogs)
    .where(and(eq(channelAccountId, accountId), isOfSender, gte(channelInboundAt, ctx.clock() - subjectAgeMs)))
    .orderBy(desc(channelInboundAt), desc(dialogs.id))
    .limit(maxCandidates);
}
