/* Generated from the routes of the API (npm run sdks). */
import { call, fetchRaw } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  AddSavedReplyFileRequest,
  CreateSavedReplyRequest,
  DeleteSavedReplyRequest,
  Done,
  ListSavedRepliesRequest,
  Message,
  ReadSavedReplyFileRequest,
  ReadSavedReplyRequest,
  RemoveSavedReplyFileRequest,
  SavedReply,
  SavedReplyList,
  SendSavedReplyFileRequest,
  UpdateSavedReplyRequest,
} from "./types.ts";

const listSavedRepliesOperation: Operation = { method: "GET", path: "/api/saved-replies", kinds: ["bearer"] };

/**
 * List or search saved replies.
 *
 * Those of the account and your own, by shortcut. `search` finds words of the shortcut, the title and the text, the
 * last one possibly begun, regardless of case and accents; shortcuts that begin with it come first. Called by any user
 * of the account.
 *
 * `GET /api/saved-replies`
 */
export function listSavedReplies(
  client: Client<"bearer">,
  input: ListSavedRepliesRequest = {},
  options?: CallOptions,
): Promise<SavedReplyList> {
  return call(client, listSavedRepliesOperation, input, options);
}

/**
 * All pages: List or search saved replies.
 *
 * Those of the account and your own, by shortcut. `search` finds words of the shortcut, the title and the text, the
 * last one possibly begun, regardless of case and accents; shortcuts that begin with it come first. Called by any user
 * of the account.
 *
 * `GET /api/saved-replies`
 */
export function allSavedReplies(
  client: Client<"bearer">,
  input: ListSavedRepliesRequest = {},
  options?: CallOptions,
): AsyncGenerator<SavedReplyList["saved_replies"][number], void, undefined> {
  return eachItem<SavedReplyList["saved_replies"][number]>(
    (each: typeof input, settings?: CallOptions) => listSavedReplies(client, each, settings),
    input,
    { by: "offset", items: "saved_replies" },
    options,
  );
}

const createSavedReplyOperation: Operation = { method: "POST", path: "/api/saved-replies", kinds: ["bearer"] };

/**
 * Create a saved reply.
 *
 * The text may have the variables `{{contact.name}}`, `{{contact.first_name}}`, `{{operator.name}}`, `{{dialog.id}}`
 * and `{{variables.x}}`, which are filled before it is sent. A shortcut is used once in an account. Called by any user
 * of the account.
 *
 * `POST /api/saved-replies`
 */
export function createSavedReply(
  client: Client<"bearer">,
  input: CreateSavedReplyRequest,
  options?: CallOptions,
): Promise<SavedReply> {
  return call(client, createSavedReplyOperation, input, options);
}

const readSavedReplyOperation: Operation = {
  method: "GET",
  path: "/api/saved-replies/{saved_reply_id}",
  kinds: ["bearer"],
};

/**
 * Read a saved reply.
 *
 * Called by any user of the account.
 *
 * `GET /api/saved-replies/{saved_reply_id}`
 */
export function readSavedReply(
  client: Client<"bearer">,
  input: ReadSavedReplyRequest,
  options?: CallOptions,
): Promise<SavedReply> {
  return call(client, readSavedReplyOperation, input, options);
}

const updateSavedReplyOperation: Operation = {
  method: "PATCH",
  path: "/api/saved-replies/{saved_reply_id}",
  kinds: ["bearer"],
};

/**
 * Change a saved reply.
 *
 * Omitted fields are not changed. Only its author may change `visibility` to `own`. Called by any user of the account.
 *
 * `PATCH /api/saved-replies/{saved_reply_id}`
 */
export function updateSavedReply(
  client: Client<"bearer">,
  input: UpdateSavedReplyRequest,
  options?: CallOptions,
): Promise<SavedReply> {
  return call(client, updateSavedReplyOperation, input, options);
}

const deleteSavedReplyOperation: Operation = {
  method: "DELETE",
  path: "/api/saved-replies/{saved_reply_id}",
  kinds: ["bearer"],
};

/**
 * Delete a saved reply and its files.
 *
 * Called by any user of the account.
 *
 * `DELETE /api/saved-replies/{saved_reply_id}`
 */
export function deleteSavedReply(
  client: Client<"bearer">,
  input: DeleteSavedReplyRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteSavedReplyOperation, input, options);
}

const addSavedReplyFileOperation: Operation = {
  method: "POST",
  path: "/api/saved-replies/{saved_reply_id}/files",
  kinds: ["bearer"],
  isForm: true,
};

/**
 * Add a file to a saved reply.
 *
 * At most 20 MB, and ten files for a reply. The type is detected from the bytes. Called by any user of the account.
 *
 * `POST /api/saved-replies/{saved_reply_id}/files`
 */
export function addSavedReplyFile(
  client: Client<"bearer">,
  input: AddSavedReplyFileRequest,
  options?: CallOptions,
): Promise<SavedReply> {
  return call(client, addSavedReplyFileOperation, input, options);
}

const readSavedReplyFileOperation: Operation = {
  method: "GET",
  path: "/api/saved-replies/{saved_reply_id}/files/{saved_file_id}",
  kinds: ["bearer"],
};

/**
 * Read a file of a saved reply.
 *
 * Called by any user of the account.
 *
 * `GET /api/saved-replies/{saved_reply_id}/files/{saved_file_id}`
 */
export function readSavedReplyFile(
  client: Client<"bearer">,
  input: ReadSavedReplyFileRequest,
  options?: CallOptions,
): Promise<Response> {
  return fetchRaw(client, readSavedReplyFileOperation, input, options);
}

const removeSavedReplyFileOperation: Operation = {
  method: "DELETE",
  path: "/api/saved-replies/{saved_reply_id}/files/{saved_file_id}",
  kinds: ["bearer"],
};

/**
 * Remove a file from a saved reply.
 *
 * Called by any user of the account.
 *
 * `DELETE /api/saved-replies/{saved_reply_id}/files/{saved_file_id}`
 */
export function removeSavedReplyFile(
  client: Client<"bearer">,
  input: RemoveSavedReplyFileRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, removeSavedReplyFileOperation, input, options);
}

const sendSavedReplyFileOperation: Operation = {
  method: "POST",
  path: "/api/dialogs/{dialog_id}/saved-files",
  kinds: ["bearer"],
  isKeyed: true,
};

/**
 * Send a file of a saved reply.
 *
 * As an operator's message with a copy of the file; with `after_seq` it is refused when a colleague has written after
 * that entry. An `Idempotency-Key` header or `client_message_id` makes retries safe. Called by any user of the
 * account.
 *
 * `POST /api/dialogs/{dialog_id}/saved-files`
 */
export function sendSavedReplyFile(
  client: Client<"bearer">,
  input: SendSavedReplyFileRequest,
  options?: CallOptions,
): Promise<Message> {
  return call(client, sendSavedReplyFileOperation, input, options);
}
