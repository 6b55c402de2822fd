import { messageIdOf } from "../../../domain/platform/mail/message-id-of.ts";
import type { Mail, MailAttachment } from "../../../domain/platform/mail/ports.ts";
import { loopHeader } from "../../../domain/platform/mail/rules.ts";

/** Bytes of UTF-8 in one encoded word: 60 characters of base64, within the 75 of RFC 2047. */
const BYTES_PER_WORD = 45;

/** Bytes whose base64 fills lines of 76 characters, and that a call takes as arguments. */
const BYTES_PER_SLICE = 57 * 512;

/** A mail in writing, and its id. */
export interface WrittenMessage {
  messageId: string;
  /** RFC 5322 bytes, as text. */
  message: string;
}

/**
 * A mail as RFC 5322 bytes: text and HTML as alternatives, and files beside them, base64, so that no line is too long and none begins
 * with a dot. `from` is the platform's own address.
 */
export async function writeMessage(mail: Mail, from: string, at: number): Promise<WrittenMessage> {
  const sender = mail.from ?? { address: from, name: "" };
  const messageId = await messageIdOf(mail.key, sender.address);
  const [id = ""] = messageId.split("@");
  const { files = [], references = [], autoSubmitted = "auto-generated" } = mail;
  const last = references.at(-1);
  const lines = [
    `From: ${sender.name === "" ? sender.address : `${encodeName(sender.name)} <${sender.address}>`}`,
    `To: ${mail.to}`,
    `Subject: ${encodeHeader(mail.subject)}`,
    `Date: ${new Date(at).toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <${messageId}>`,
    ...(last === undefined ? [] : [`In-Reply-To: <${last}>`]),
    ...(last === undefined ? [] : [`References: ${references.map((one) => `<${one}>`).join("\r\n ")}`]),
    ...(autoSubmitted === null ? [] : [`Auto-Submitted: ${autoSubmitted}`]),
    ...(mail.from === undefined ? [] : [`${loopHeader}: ${sender.address}`]),
    "MIME-Version: 1.0",
    ...(files.length === 0 ? alternatives(`=_${id}`, mail) : mixed(id, mail, files)),
  ];
  return { messageId, message: lines.join("\r\n") };
}

function mixed(id: string, mail: Mail, files: MailAttachment[]): string[] {
  const boundary = `=_m${id}`;
  return [
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    ...alternatives(`=_${id}`, mail),
    ...files.flatMap((file) => attachment(boundary, file)),
    `--${boundary}--`,
  ];
}

function alternatives(boundary: string, mail: Mail): string[] {
  return [
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    "",
    ...part(boundary, "text/plain", mail.text),
    ...part(boundary, "text/html", mail.html),
    `--${boundary}--`,
  ];
}

function part(boundary: string, type: string, text: string): string[] {
  const bytes = new TextEncoder().encode(text.replaceAll(/\r?\n/g, "\r\n"));
  return [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    "Content-Transfer-Encoding: base64",
    "",
    ...base64Lines(bytes),
    "",
  ];
}

/** A file; its name is in the form of RFC 2231, which has no limit of characters. */
function attachment(boundary: string, { name, contentType, bytes }: MailAttachment): string[] {
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(contentType) ? contentType : "application/octet-stream";
  return [
    `--${boundary}`,
    `Content-Type: ${type}`,
    `Content-Disposition: attachment;${continued(encoded)}`,
    "Content-Transfer-Encoding: base64",
    "",
    ...base64Lines(bytes),
    "",
  ];
}

/** A long parameter in numbered parts of a line each (RFC 2231, 3 and 4.1). */
function continued(encoded: string): string {
  const parts = encoded.match(/(?:%[0-9A-Fa-f]{2}|[^%]){1,20}/g) ?? [];
  return parts.map((text, at) => `\r\n filename*${at}*=${at === 0 ? "utf-8''" : ""}${text}`).join(";");
}

/** A header's text: unchanged if it is short plain ASCII, else encoded words (RFC 2047), one per line. */
function encodeHeader(text: string): string {
  if (/^[\x20-\x7e]{0,60}$/.test(text) && !text.includes("=?")) return text;
  const words: string[] = [];
  let word = "";
  for (const character of text) {
    if (new TextEncoder().encode(word + character).length > BYTES_PER_WORD) {
      words.push(word);
      word = "";
    }
    word += character;
  }
  return [...words, word].map((each) => `=?utf-8?B?${toBase64(new TextEncoder().encode(each))}?=`).join("\r\n ");
}

/** The name of a sender: quoted, or encoded words where it has other letters. */
function encodeName(name: string): string {
  return /^[\x20-\x7e]{1,60}$/.test(name) && !name.includes("=?")
    ? `"${name.replaceAll(/["\\]/g, (character) => `\\${character}`)}"`
    : encodeHeader(name);
}

function base64Lines(bytes: Uint8Array): string[] {
  return toBase64(bytes).match(/.{1,76}/g) ?? [];
}

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += BYTES_PER_SLICE) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + BYTES_PER_SLICE))));
  }
  return parts.join("");
}
