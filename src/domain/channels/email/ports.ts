import type { ParsedMail } from "./types.ts";

/** Thrown for bytes that cannot be read as a mail, now or later. */
export class UnreadableMail extends Error {}

/** Reads mails (RFC 5322, MIME). Its code is loaded with its first call. */
export interface MailParser {
  /** Throws `UnreadableMail`. */
  parse(bytes: Uint8Array): Promise<ParsedMail>;
}
