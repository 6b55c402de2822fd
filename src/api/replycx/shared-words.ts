import type { Words } from "../kit/tell-fields.ts";

/** What fields and parameters of several modules are. */
export const sharedWords: Words = {
  ErrorBody: "Why a request was refused. New codes may come.",
  "ErrorBody.message": "What is wrong, in words, or a list of faults by field.",
  "ErrorBody.status": "HTTP status of the response.",
  Ok: "Always true, under the document's other name.",
  "?account_id": "Id of the account that the token is for.",
  code: "Code of the error, as `error`; absent where the document has none.",
  "conversation.created_at": "When the conversation was created, in UTC.",
  created_at: "When it was created, as `2026-11-30 10:00:00.000000`, in UTC.",
  email: "E-mail address; null: unknown.",
  error: "Code of the error, for programs.",
  "file.type": "Media type of the file; the bytes decide.",
  id: "Id of the record.",
  knowledge_base_id: "Id of the knowledge base, where documents for the bot are uploaded to.",
  message: "The message.",
  name: "Name.",
  ok: "Whether the request succeeded.",
  "preferred_bot_language.code": "Language tag, for example `en`.",
  status: "State of the source.",
  "to.name": "Name of the recipient.",
  type: "Kind.",
};
