import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const supportWords: Words = {
  "ListedSupportMessage.message": "The text of the message.",
  "ListedSupportMessage.reply_to": "Address for the reply; null: none.",
  "SupportMessage.message": "The text of the message.",
};
