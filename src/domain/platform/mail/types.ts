import type { mails } from "../../../db/mail.ts";

/** A row of the outbox `mails`. */
export type OutboxMail = typeof mails.$inferSelect;

/** A mail to add to the outbox; its text is composed when it is sent. */
export type NewMail = Pick<OutboxMail, "key" | "kind" | "recipient" | "language"> & { params?: OutboxMail["params"] };

/** The content of a mail, before it is rendered as text and HTML. */
export interface MailContent {
  subject: string;
  parts: MailPart[];
}

/** A paragraph; a code or token to copy; a link; a quotation. */
export type MailPart = { text: string } | { code: string } | { link: string } | { quote: string };
