import PostalMime, { type Attachment, addressParser, type Email } from "postal-mime";
import { type MailParser, UnreadableMail } from "../../../domain/channels/email/ports.ts";
import { readMessageIds } from "../../../domain/channels/email/read-message-ids.ts";
import type { MailFile } from "../../../domain/channels/email/types.ts";
import { isMailAddress } from "../../../kit/mail-address.ts";
import { yieldToEventLoop } from "../../../kit/yield-to-event-loop.ts";
import { htmlToLines, type ParseHtml } from "./html-to-lines.ts";

/** Deeper and larger than what mail programs write. */
const limits = { maxNestingDepth: 40, maxHeadersSize: 256 * 1024 };

/** Of HTML in UTF-16 units: more than a person writes. */
const maxHtmlLength = 2_000_000;

/**
 * Reads mails with postal-mime. Mails inside a mail are files, so that their words are not taken for the sender's. Of headers that come
 * twice the first counts; a mail with two senders has none.
 */
export function postalMimeParser(parseHtml: ParseHtml): MailParser {
  return {
    async parse(bytes) {
      const mail = await read(bytes);
      const { text = "", html = "" } = mail;
      const files = mail.attachments.map(fileOf);
      const ofType = (type: string) => files.find(({ contentType }) => contentType === type);
      const report = ofType("message/delivery-status");
      const returned = ofType("text/rfc822-headers") ?? ofType("message/rfc822");
      const ids = readMessageIds(mail.messageId ?? "");
      const references = readMessageIds(mail.references ?? "").reverse();
      return {
        messageId: ids[0] ?? null,
        references: [...new Set([...readMessageIds(mail.inReplyTo ?? ""), ...references])],
        from: senderOf(mail),
        replyTo: replyToOf(mail),
        subject: mail.subject ?? "",
        text: text.trim() === "" ? null : text,
        htmlText: html === "" ? null : await htmlToLines(html.slice(0, maxHtmlLength), parseHtml, yieldToEventLoop),
        files: report === undefined ? files : [],
        report: report === undefined ? null : decode(report),
        returned:
          report === undefined || returned === undefined ? null : (decode(returned).split(/\r?\n\r?\n/, 1)[0] ?? ""),
        headers: mail.headers.map(({ key, value }) => ({ name: key, value })),
      };
    },
  };
}

async function read(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { ...limits, forceRfc822Attachments: true });
  } catch (error) {
    throw new UnreadableMail((error as Error).message);
  }
}

function senderOf(mail: Email): { address: string; name: string | null } | null {
  const { from } = mail;
  const address = from?.address?.toLowerCase();
  const headers = mail.headers.filter(({ key }) => key === "from");
  const isOne = headers.length === 1 && addressParser(headers[0]?.value ?? "").length === 1;
  if (!isOne || address === undefined || !isMailAddress(address)) return null;
  return { address, name: from?.name.trim() || null };
}

function replyToOf(mail: Email): string | null {
  const [first, ...others] = mail.replyTo ?? [];
  const address = first?.address?.toLowerCase();
  if (others.length > 0 || address === undefined || !isMailAddress(address)) return null;
  return address === mail.from?.address?.toLowerCase() ? null : address;
}

/** Calendars are a `Uint8Array`, other files an `ArrayBuffer`. */
function fileOf({ filename, mimeType, contentId, content }: Attachment): MailFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  return {
    ...{ contentType: mimeType, bytes, contentId: contentId?.replace(/^<|>$/g, "") ?? null },
    name: filename ?? nameOf(mimeType),
  };
}

function nameOf(mimeType: string): string {
  if (mimeType === "message/rfc822") return "message.eml";
  if (mimeType === "text/calendar") return "invitation.ics";
  const extension = { "image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "application/pdf": "pdf" }[mimeType];
  return extension === undefined ? "file" : `file.${extension}`;
}

function decode({ bytes }: MailFile): string {
  return new TextDecoder().decode(bytes);
}
