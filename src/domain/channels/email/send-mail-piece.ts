import type { Deps } from "../../deps.ts";
import { MailFailure } from "../../platform/mail/mail-failure.ts";
import type { Mail, MailAttachment, SentMail } from "../../platform/mail/ports.ts";
import { oneLine } from "../../platform/mail/rules.ts";
import type { OpenAccount } from "../channel-account/types.ts";
import { ChannelFailure } from "../channel-failure.ts";
import type { OutboundFile, OutboundPiece, PiecePlace, SentPiece } from "../ports.ts";
import { addressOfMailChat } from "./chat-key.ts";
import { noMailServer } from "./check-mailbox.ts";
import { replySubject } from "./read-subject.ts";
import { readThread } from "./read-thread.ts";
import { recordMail } from "./record-mail.ts";
import { emailTraits } from "./traits.ts";
import { writeMailHtml } from "./write-mail-html.ts";

/**
 * Sends a piece as a mail in its thread. Each attempt has the same Message-ID where the sender lets us choose it. What the assistant
 * and the platform write is marked as automatic (RFC 3834), what an operator writes is not. Throws `ChannelFailure`.
 */
export async function sendMailPiece(
  ctx: Deps,
  account: OpenAccount,
  piece: OutboundPiece,
  { chatId, key }: PiecePlace,
): Promise<SentPiece> {
  if (ctx.mail === null) throw noMailServer();
  const thread = await readThread(ctx, { accountId: account.id, chatId });
  if (thread === null) throw new ChannelFailure("refused", "The dialog of the mail is gone.");
  const { subject, references, assistantName, dialogId } = thread;
  const name = oneLine(account.name || assistantName);
  const mail: Mail = {
    ...{ key: `channel:${account.id}:${key}`, to: addressOfMailChat(chatId), subject: oneLine(replySubject(subject)) },
    ...{ text: `${piece.plain}\n`, html: piece.html ?? writeMailHtml(piece.plain), references },
    ...{ from: { address: account.address, name }, autoSubmitted: piece.isByPerson ? null : "auto-replied" },
    files: await readFiles(ctx, piece.files ?? []),
  };
  const { messageId } = await send(ctx.mail, mail);
  const own = { channelAccountId: account.id, messageId, dialogId, isOutbound: true, subject };
  // The mail is sent: an error here must not send it again.
  await recordMail(ctx, own).catch((error) => console.error("a sent mail is not recorded", { dialogId, error }));
  return { vendorId: messageId, status: "sent" };
}

async function send(sender: NonNullable<Deps["mail"]>, mail: Mail): Promise<SentMail> {
  try {
    return await sender.send(mail);
  } catch (error) {
    if (!(error instanceof MailFailure)) throw error;
    throw new ChannelFailure(error.isFinal ? "refused" : "unreachable", error.message);
  }
}

async function readFiles(ctx: Pick<Deps, "files">, files: OutboundFile[]): Promise<MailAttachment[]> {
  const read: MailAttachment[] = [];
  let size = 0;
  for (const { key, name, contentType } of files) {
    const bytes = await ctx.files.read(key);
    if (bytes === null) throw new ChannelFailure("refused", "The file is not stored any more.");
    size += bytes.byteLength;
    const { maxBytes } = emailTraits.files;
    if (size > maxBytes) {
      throw new ChannelFailure("refused", `${name} is too large: a mail takes ${Math.floor(maxBytes / 2 ** 20)} MB.`);
    }
    read.push({ name, contentType, bytes: new Uint8Array(bytes) });
  }
  return read;
}
