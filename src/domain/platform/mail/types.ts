import type { mails } from "../../../db/mail.ts";

/** A mail in the outbox. */
export type FiledMail = typeof mails.$inferSelect;

/** A mail as a verb asks for it; what it says is written when it goes out. */
export type MailWish = Pick<FiledMail, "key" | "kind" | "recipient" | "language"> & { params?: FiledMail["params"] };

/** What a letter says, before it is text and HTML. */
export interface Letter {
  subject: string;
  parts: LetterPart[];
}

/** A paragraph; a code or token to be copied; a link; words of somebody else. */
export type LetterPart = { says: string } | { code: string } | { link: string } | { quote: string };
