import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const emailWords: Words = {
  "EmailConfirmation.code": "The code from the mail.",
  "ListedMail.error": "Why the mail was not sent; null: no error.",
  "ListedMail.kind": "What the mail is for.",
  "ListedMail.status": "How far the mail is.",
  "ListedMail.text": "The text of the mail; null: it is kept no longer.",
  "TestMail.email": "Address that gets the mail; `to` is another name for it.",
  "TestMail.to": "Address that gets the mail; `email` is another name for it.",
  delivered: "Whether the mail server has taken it.",
  mails: "The mails, newest first.",
  recipient: "Who gets the mail.",
};
