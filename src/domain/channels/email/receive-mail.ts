import { and, eq, inArray } from "drizzle-orm";
import { channelFiles } from "../../../db/channel-files.ts";
import { contactIdentities, contacts } from "../../../db/contacts.ts";
import { sha256 } from "../../../kit/sha256.ts";
import { recogniseSmallTalk } from "../../answering/recognise-small-talk.ts";
import { unknownType } from "../../conversations/attachments/file-kinds.ts";
import { sanitiseFileName } from "../../conversations/attachments/sanitise-file-name.ts";
import type { AnnouncedFile } from "../../conversations/attachments/types.ts";
import type { Dialog } from "../../conversations/dialog/create-dialog.ts";
import { maxMessageLength } from "../../conversations/dialog/rules.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import { accountCaller } from "../channel-account/account-caller.ts";
import type { OpenAccount } from "../channel-account/types.ts";
import { noteInbound, postInbound } from "../inbound/post-inbound.ts";
import { tellUnanswered } from "../inbound/tell-unanswered.ts";
import type { InboundMessage } from "../inbound/types.ts";
import { mailChatKey } from "./chat-key.ts";
import { classifyMail, isUnattended } from "./classify-mail.ts";
import { findMailbox } from "./find-mailbox.ts";
import { findLastThread, findThread, type IncomingMail } from "./find-thread.ts";
import { judgeSender } from "./judge-sender.ts";
import { mailFileKey } from "./mail-files.ts";
import { openMailDialog } from "./open-mail-dialog.ts";
import { UnreadableMail } from "./ports.ts";
import { readBody } from "./read-body.ts";
import { readSubject } from "./read-subject.ts";
import { receiveReport } from "./receive-report.ts";
import { recordMail } from "./record-mail.ts";
import type { MailFile, MailOutcome, ParsedMail, RawMail } from "./types.ts";

/** What Cloudflare takes (https://developers.cloudflare.com/email-service/platform/limits/, 2026). */
export const maxMailBytes = 25 * 1024 * 1024;

/** Files of one mail that are kept. */
const maxFiles = 20;

/**
 * Mails that are answered in a day, of one thread and of one sender. A person who writes more has an operator; two programs that
 * answer each other, and mark nothing, stop here.
 */
const dayMs = 24 * 60 * 60 * 1000;
const threadRate = { limit: 20, windowMs: dayMs };
const senderRate = { limit: 40, windowMs: dayMs };

const rejected = (reason: string): MailOutcome => ({ outcome: "rejected", reason });
const ignored = (reason: string): MailOutcome => ({ outcome: "ignored", reason });

/**
 * Handles a mail to an address of a channel account. When it returns, everything that must not be lost is stored: the same mail that
 * arrives again changes nothing. Answers and files follow in the background. Throws only what another attempt may mend; what can
 * never be handled is an outcome.
 */
export async function receiveMail(
  anywhere: Deps,
  raw: RawMail,
  runInBackground: (work: Promise<unknown>) => void,
): Promise<MailOutcome> {
  const mailbox = await findMailbox(anywhere, raw.to);
  if (mailbox === null) return rejected("There is no such address.");
  const { found: account, ctx } = mailbox;
  if (!account.isEnabled) return rejected("This address does not receive mail.");
  if (raw.bytes.byteLength > maxMailBytes) return rejected("The message is too large.");
  const mail = await parse(ctx, raw);
  if (mail === null) return rejected("The message cannot be read.");
  const { kind, reason } = classifyMail({
    ...{ headers: mail.headers, envelopeFrom: raw.from, from: mail.from?.address ?? "", replyTo: mail.replyTo },
    ...{ ownAddress: account.address, hasReport: mail.report !== null },
  });
  if (kind === "bounce") return receiveReport(ctx, account, mail);
  if (kind === "automatic") return ignored(reason);
  if (mail.from === null) return rejected("The message has no sender, or several.");
  return receiveFromPerson(ctx, account, { raw, mail, ...senderOf(ctx, mail, mail.from) }, runInBackground);
}

interface FromPerson {
  raw: RawMail;
  mail: ParsedMail;
  sender: string;
  name: string | null;
  isAuthentic: boolean;
  isForged: boolean;
}

/** Answers to a form on a website go to the person who filled it in. Nobody has verified that address. */
function senderOf(
  { mailAuthServer }: Pick<Deps, "mailAuthServer">,
  mail: ParsedMail,
  from: NonNullable<ParsedMail["from"]>,
): Pick<FromPerson, "sender" | "name" | "isAuthentic" | "isForged"> {
  const verdict = judgeSender(mail.headers, from.address, mailAuthServer);
  const isForged = verdict === "forged";
  if (mail.replyTo !== null && isUnattended(from.address)) {
    return { sender: mail.replyTo, name: null, isAuthentic: false, isForged };
  }
  return { sender: from.address, name: plainName(from.name), isAuthentic: verdict === "authentic", isForged };
}

async function receiveFromPerson(
  ctx: Deps,
  account: OpenAccount,
  from: FromPerson,
  runInBackground: (work: Promise<unknown>) => void,
): Promise<MailOutcome> {
  const { raw, mail, sender, name, isAuthentic } = from;
  if (!isAuthentic && (await isBlocked(ctx, account.accountId, sender))) return ignored("a blocked contact");
  const messageId = mail.messageId ?? `${(await sha256(copyOf(raw.bytes))).slice(0, 40)}@unnamed`;
  const { subject, references } = mail;
  const incoming = { accountId: account.id, messageId, references, subject, sender, isAuthentic };
  const hasTooMany = await isSpent(ctx, `email:${account.id}:${sender}`, senderRate);
  const thread = await findDialog(ctx, incoming, hasTooMany);
  if (thread === null && hasTooMany) return ignored("too many mails of this sender");
  const dialog = thread ?? (await openUnlessBlocked(ctx, account, { ...incoming, name }));
  if (dialog === null || dialog.contactBlockedAt !== null) return ignored("a blocked contact");
  const isFirst = dialog.channelAddress === (await mailChatKey(sender, messageId));
  const inbound = await inboundOf(ctx, account, { ...from, messageId, isFirst });
  if (inbound.text === "" && inbound.files.length === 0) return ignored("an empty mail");
  await recordMail(ctx, { channelAccountId: account.id, messageId, dialogId: dialog.id, isOutbound: false, subject });
  const arrival = { ctx, account, dialog, caller: accountCaller(account), inbound, runInBackground };
  await noteInbound(arrival);
  const skipAnswer = from.isForged || hasTooMany || (await isSpent(ctx, `email-thread:${dialog.id}`, threadRate));
  const posted = await postInbound(arrival, skipAnswer);
  if (posted === null || posted.isDuplicate) await discardStored(ctx, inbound.files);
  if (posted === null) return ignored("a message that the dialog does not take");
  if (!posted.isDuplicate && posted.turn !== null) {
    runInBackground(tellUnanswered(ctx, { account, dialog, turn: posted.turn, question: inbound.text }));
  }
  return { outcome: "received", reason: posted.isDuplicate ? "again" : isFirst ? "a new thread" : "a known thread" };
}

async function parse(ctx: Pick<Deps, "mailParser">, { bytes }: RawMail): Promise<ParsedMail | null> {
  try {
    return await ctx.mailParser.parse(bytes);
  } catch (error) {
    if (error instanceof UnreadableMail) return null;
    throw error;
  }
}

/** A sender with too many mails begins no new dialogs. */
async function findDialog(ctx: Deps, mail: IncomingMail, hasTooMany: boolean): Promise<Dialog | null> {
  return (await findThread(ctx, mail)) ?? (hasTooMany ? findLastThread(ctx, mail) : null);
}

/** The dialog that begins with the mail; null when the sender is blocked. */
async function openUnlessBlocked(
  ctx: Deps,
  account: OpenAccount,
  mail: Parameters<typeof openMailDialog>[2],
): Promise<Dialog | null> {
  try {
    return await openMailDialog(ctx, account, mail);
  } catch (error) {
    if (error instanceof DomainError && error.code === "contact_blocked") return null;
    throw error;
  }
}

/** Whether the contact of an address is blocked: who is not verified is no contact, and must not get around a block by that. */
async function isBlocked(ctx: Pick<Deps, "db">, accountId: number, address: string): Promise<boolean> {
  const isAddress = and(eq(contactIdentities.kind, "email"), eq(contactIdentities.value, address));
  const found = await ctx.db
    .select({ blockedAt: contacts.blockedAt })
    .from(contactIdentities)
    .innerJoin(contacts, eq(contacts.id, contactIdentities.contactId))
    .where(and(eq(contactIdentities.accountId, accountId), isAddress))
    .get();
  return found !== undefined && found.blockedAt !== null;
}

/** Counts a mail. Without a working limiter nothing is limited. */
async function isSpent(ctx: Deps, principal: string, rate: { limit: number; windowMs: number }): Promise<boolean> {
  try {
    return !(await ctx.limits.take(principal, "mails", rate.limit, rate.windowMs)).allowed;
  } catch (error) {
    console.error("mail of a visitor not counted", { principal, error });
    return false;
  }
}

/**
 * The mail as a message. Its first words in a thread are the subject. Its files are stored where `fetchFile` finds them, before the
 * message is.
 */
async function inboundOf(
  ctx: Pick<Deps, "files">,
  account: OpenAccount,
  from: FromPerson & { messageId: string; isFirst: boolean },
): Promise<InboundMessage> {
  const { mail, sender, name, messageId, isFirst } = from;
  const body = readBody(mail);
  const subject = isFirst || body.text === "" ? readSubject(mail.subject).base : "";
  const text = withSubject(subject, body.text);
  const key = (await sha256(messageId)).slice(0, 40);
  const files = await Promise.all(
    body.files.slice(0, maxFiles).map((file, at) => keep(ctx, mailFileKey(account, key, at), file)),
  );
  const dropped = body.files.length - files.length;
  return {
    ...{ vendorId: `mail:${key}`, from: sender, name, files, sentAt: null, optOutType: null, isUnreadable: false },
    text: shorten(dropped > 0 ? `${text}\n\n(+${dropped})` : text),
  };
}

/** The subject belongs to the question, except to one for a person, which must be plain to be recognised. */
function withSubject(subject: string, text: string): string {
  const isSaid = text.toLowerCase().includes(subject.toLowerCase());
  if (isSaid || recogniseSmallTalk(text, languageOf(text)) === "person") return text;
  return [subject, text].filter(Boolean).join("\n\n");
}

async function keep({ files }: Pick<Deps, "files">, key: string, file: MailFile): Promise<AnnouncedFile> {
  await files.put(key, file.bytes);
  const name = sanitiseFileName(file.name) || "file";
  return { remoteId: key, name, contentType: unknownType, sizeBytes: file.bytes.byteLength };
}

/** Removes files of a mail that had arrived before, except those that wait to be fetched. */
async function discardStored(ctx: Pick<Deps, "db" | "files">, files: AnnouncedFile[]): Promise<void> {
  const keys = files.map(({ remoteId }) => remoteId);
  if (keys.length === 0) return;
  const waiting = await ctx.db
    .select({ remoteId: channelFiles.remoteId })
    .from(channelFiles)
    .where(and(inArray(channelFiles.remoteId, keys), eq(channelFiles.status, "waiting")));
  const needed = new Set(waiting.map(({ remoteId }) => remoteId));
  await ctx.files.remove(keys.filter((key) => !needed.has(key)));
}

/** Room for what is added about files. */
function shorten(text: string): string {
  const longest = maxMessageLength - 1000;
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function plainName(name: string | null): string | null {
  return (
    name
      ?.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, " ")
      .trim()
      .slice(0, 200) || null
  );
}

function copyOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer;
}
