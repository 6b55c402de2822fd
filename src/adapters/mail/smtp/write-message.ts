import type { Mail } from "../../../domain/platform/mail/ports.ts";
import { sha256 } from "../../../kit/sha256.ts";

/** Bytes of UTF-8 in one encoded word: 60 characters of base64, within the 75 of RFC 2047. */
const BYTES_PER_WORD = 45;

/**
 * A mail as RFC 5322 bytes: text and HTML as alternatives, base64, so that no line is too long and none begins with a
 * dot. The Message-ID is derived from the mail's key, so that a mail delivered twice is recognised.
 */
export async function writeMessage(mail: Mail, from: string, at: number): Promise<string> {
  const id = (await sha256(mail.key)).slice(0, 40);
  const boundary = `=_${id}`;
  const lines = [
    `From: ${from}`,
    `To: ${mail.to}`,
    `Subject: ${encodeHeader(mail.subject)}`,
    `Date: ${new Date(at).toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <${id}@${from.split("@").at(-1)}>`,
    "Auto-Submitted: auto-generated",
    "MIME-Version: 1.0",
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    "",
    ...part(boundary, "text/plain", mail.text),
    ...part(boundary, "text/html", mail.html),
    `--${boundary}--`,
  ];
  return lines.join("\r\n");
}

function part(boundary: string, type: string, text: string): string[] {
  const encoded = toBase64(new TextEncoder().encode(text.replaceAll(/\r?\n/g, "\r\n")));
  return [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    "Content-Transfer-Encoding: base64",
    "",
    ...(encoded.match(/.{1,76}/g) ?? []),
    "",
  ];
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

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
