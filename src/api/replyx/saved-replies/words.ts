import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const savedRepliesWords: Words = {
  "SavedReply.variables": "Names of the variables in the text, for example `contact.name`.",
  "?saved_file_id": "Id of the file.",
  "?saved_reply_id": "Id of the saved reply.",
  "?visibility": "Only replies of this visibility; `all`: every one.",
  author_id: "Id of the user who wrote it.",
  file_id: "Id of the file.",
  saved_replies: "A page of saved replies.",
  saved_reply_id: "Id of the saved reply.",
  shortcut: "What is typed for it: letters, digits, `_` and `-`.",
  visibility: "Who sees it: everybody in the account, or only its author.",
};
