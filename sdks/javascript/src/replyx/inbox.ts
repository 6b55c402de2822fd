/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  DeleteDraftRequest,
  Draft,
  InboxCounts,
  InboxHits,
  InboxPage,
  ListInboxRequest,
  MarkDialogReadRequest,
  Notifications,
  ReadDraftRequest,
  ReadState,
  SaveDraftRequest,
  SaveNotificationsRequest,
  SearchInboxRequest,
} from "./types.ts";

const readDraftOperation: Operation = { method: "GET", path: "/api/dialogs/{dialog_id}/draft", kinds: ["bearer"] };

/**
 * Read your draft in a dialog.
 *
 * Called by any user of the account.
 *
 * `GET /api/dialogs/{dialog_id}/draft`
 */
export function readDraft(client: Client<"bearer">, input: ReadDraftRequest, options?: CallOptions): Promise<Draft> {
  return call(client, readDraftOperation, input, options);
}

const saveDraftOperation: Operation = { method: "PUT", path: "/api/dialogs/{dialog_id}/draft", kinds: ["bearer"] };

/**
 * Save your draft in a dialog.
 *
 * `revision` is that of the draft which the text continues. When it has been changed elsewhere, the answer is 409 with
 * the newer one (`details.draft`), and nothing is saved. A message with its `draft_revision` deletes it. Called by any
 * user of the account.
 *
 * `PUT /api/dialogs/{dialog_id}/draft`
 */
export function saveDraft(client: Client<"bearer">, input: SaveDraftRequest, options?: CallOptions): Promise<Draft> {
  return call(client, saveDraftOperation, input, options);
}

const deleteDraftOperation: Operation = { method: "DELETE", path: "/api/dialogs/{dialog_id}/draft", kinds: ["bearer"] };

/**
 * Delete your draft in a dialog.
 *
 * No effect when there is none. With `revision`, only that one: 409 when it has been changed since. Called by any user
 * of the account.
 *
 * `DELETE /api/dialogs/{dialog_id}/draft`
 */
export function deleteDraft(
  client: Client<"bearer">,
  input: DeleteDraftRequest,
  options?: CallOptions,
): Promise<Draft> {
  return call(client, deleteDraftOperation, input, options);
}

const listInboxOperation: Operation = { method: "GET", path: "/api/inbox/dialogs", kinds: ["bearer"] };

/**
 * List the dialogs of a view of your inbox.
 *
 * The queue begins with the longest wait, the other views with the newest activity; `team` without `team_id` is for
 * all your teams. With `changed_since`, what has changed in any view after that `revision`, the oldest change first.
 * Called by any user of the account.
 *
 * `GET /api/inbox/dialogs`
 */
export function listInbox(
  client: Client<"bearer">,
  input: ListInboxRequest = {},
  options?: CallOptions,
): Promise<InboxPage> {
  return call(client, listInboxOperation, input, options);
}

/**
 * All pages: List the dialogs of a view of your inbox.
 *
 * The queue begins with the longest wait, the other views with the newest activity; `team` without `team_id` is for
 * all your teams. With `changed_since`, what has changed in any view after that `revision`, the oldest change first.
 * Called by any user of the account.
 *
 * `GET /api/inbox/dialogs`
 */
export function allInbox(
  client: Client<"bearer">,
  input: ListInboxRequest = {},
  options?: CallOptions,
): AsyncGenerator<InboxPage["dialogs"][number], void, undefined> {
  return eachItem<InboxPage["dialogs"][number]>(
    (each: typeof input, settings?: CallOptions) => listInbox(client, each, settings),
    input,
    { by: "cursor", next: "next_cursor", items: "dialogs" },
    options,
  );
}

const countInboxOperation: Operation = { method: "GET", path: "/api/inbox/counts", kinds: ["bearer"] };

/**
 * Count the dialogs of each view of your inbox, and the unread ones.
 *
 * Called by any user of the account.
 *
 * `GET /api/inbox/counts`
 */
export function countInbox(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<InboxCounts> {
  return call(client, countInboxOperation, input, options);
}

const searchInboxOperation: Operation = { method: "GET", path: "/api/inbox/search", kinds: ["bearer"] };

/**
 * Search the dialogs of your account.
 *
 * All words of `q` must be in one message, in the contact (name, e-mail address, phone number in any spelling) or in
 * the title; the last word may be begun, with two letters at least. An id of a dialog, contact or message is found
 * too. All dialogs, newest activity first. Called by any user of the account.
 *
 * `GET /api/inbox/search`
 */
export function searchInbox(
  client: Client<"bearer">,
  input: SearchInboxRequest,
  options?: CallOptions,
): Promise<InboxHits> {
  return call(client, searchInboxOperation, input, options);
}

/**
 * All pages: Search the dialogs of your account.
 *
 * All words of `q` must be in one message, in the contact (name, e-mail address, phone number in any spelling) or in
 * the title; the last word may be begun, with two letters at least. An id of a dialog, contact or message is found
 * too. All dialogs, newest activity first. Called by any user of the account.
 *
 * `GET /api/inbox/search`
 */
export function searchAllInbox(
  client: Client<"bearer">,
  input: SearchInboxRequest,
  options?: CallOptions,
): AsyncGenerator<InboxHits["hits"][number], void, undefined> {
  return eachItem<InboxHits["hits"][number]>(
    (each: typeof input, settings?: CallOptions) => searchInbox(client, each, settings),
    input,
    { by: "cursor", next: "next_cursor", items: "hits" },
    options,
  );
}

const markDialogReadOperation: Operation = { method: "PUT", path: "/api/dialogs/{dialog_id}/read", kinds: ["bearer"] };

/**
 * Say how far you have read a dialog.
 *
 * It never goes back. Your other sockets of the inbox get `dialog_read`. Called by any user of the account.
 *
 * `PUT /api/dialogs/{dialog_id}/read`
 */
export function markDialogRead(
  client: Client<"bearer">,
  input: MarkDialogReadRequest,
  options?: CallOptions,
): Promise<ReadState> {
  return call(client, markDialogReadOperation, input, options);
}

const readNotificationsOperation: Operation = { method: "GET", path: "/api/me/notifications", kinds: ["bearer"] };

/**
 * Read how you are told of news.
 *
 * Called by any user of the account.
 *
 * `GET /api/me/notifications`
 */
export function readNotifications(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<Notifications> {
  return call(client, readNotificationsOperation, input, options);
}

const saveNotificationsOperation: Operation = { method: "PUT", path: "/api/me/notifications", kinds: ["bearer"] };

/**
 * Choose how you are told of news.
 *
 * `revision` is the one that you have read: when it is not the current one, 409, and nothing is saved. Called by any
 * user of the account.
 *
 * `PUT /api/me/notifications`
 */
export function saveNotifications(
  client: Client<"bearer">,
  input: SaveNotificationsRequest,
  options?: CallOptions,
): Promise<Notifications> {
  return call(client, saveNotificationsOperation, input, options);
}
