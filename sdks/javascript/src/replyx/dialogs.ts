/* Generated from the routes of the API (npm run sdks). */
import { call, fetchRaw } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import { type Delta, stream } from "../core/stream.ts";
import type * as types from "./types.ts";
import type {
  AddNoteRequest,
  AnswerTrace,
  ArchiveDialogRequest,
  AssignDialogTeamRequest,
  ChangeDialogLabelsRequest,
  ChangeDialogVariablesRequest,
  CreateDialogRequest,
  Dialog,
  DialogExport,
  DialogList,
  DialogMerges,
  DialogSummary,
  ExportDialogRequest,
  FoundMessages,
  ListAssistantDialogsRequest,
  ListDialogMergesRequest,
  ListDialogsRequest,
  ListMessagesRequest,
  ListMessagesResponse,
  ListNotesRequest,
  MergeDialogsRequest,
  Message,
  Note,
  NoteList,
  PostMessageRequest,
  PostMessageResponse,
  ReadAnswerTraceRequest,
  ReadDialogRequest,
  ReadFileRequest,
  ReadTelegramDialogRequest,
  ReopenDialogRequest,
  SearchMessagesRequest,
  SendFileRequest,
  SetDialogLabelsRequest,
  SetDialogPriorityRequest,
  SnoozeDialogRequest,
  SuggestReplyRequest,
  Suggestion,
  SummariseDialogRequest,
  TeamDialog,
  Triage,
  UndoDialogMergeRequest,
} from "./types.ts";

const sendFileOperation: Operation = {
  method: "POST",
  path: "/api/dialogs/{dialog_id}/files",
  kinds: ["bearer", "guest"],
  isKeyed: true,
  isForm: true,
};

/**
 * Send a file.
 *
 * At most 20 MB; a visitor may send at most 30 an hour. A user's file is an operator's message, or with `sender=user`
 * a visitor's. The type is detected from the bytes. An `Idempotency-Key` header or `client_message_id` makes retries
 * safe. Called by a user of the account, or by a visitor with a site token and a guest id.
 *
 * `POST /api/dialogs/{dialog_id}/files`
 */
export function sendFile(
  client: Client<"bearer" | "guest">,
  input: SendFileRequest,
  options?: CallOptions,
): Promise<Message> {
  return call(client, sendFileOperation, input, options);
}

const readFileOperation: Operation = { method: "GET", path: "/api/files/{file_id}", kinds: ["bearer", "guest"] };

/**
 * Read a file of a dialog.
 *
 * For users of the account and the dialog's visitor. A 409 means that the file has not arrived yet. Called by a user
 * of the account, or by a visitor with a site token and a guest id.
 *
 * `GET /api/files/{file_id}`
 */
export function readFile(
  client: Client<"bearer" | "guest">,
  input: ReadFileRequest,
  options?: CallOptions,
): Promise<Response> {
  return fetchRaw(client, readFileOperation, input, options);
}

const searchMessagesOperation: Operation = { method: "GET", path: "/api/dialogs/search", kinds: ["bearer"] };

/**
 * Search the messages of your dialogs.
 *
 * All words of `q` must match; the last one may be a prefix. Newest first; may lag by seconds. Called by any user of
 * the account.
 *
 * `GET /api/dialogs/search`
 */
export function searchMessages(
  client: Client<"bearer">,
  input: SearchMessagesRequest,
  options?: CallOptions,
): Promise<FoundMessages> {
  return call(client, searchMessagesOperation, input, options);
}

const archiveDialogOperation: Operation = {
  method: "POST",
  path: "/api/dialogs/{dialog_id}/archive",
  kinds: ["bearer"],
};

/**
 * Archive a dialog: it can be read, but takes no messages.
 *
 * Called by any user of the account.
 *
 * `POST /api/dialogs/{dialog_id}/archive`
 */
export function archiveDialog(
  client: Client<"bearer">,
  input: ArchiveDialogRequest,
  options?: CallOptions,
): Promise<TeamDialog> {
  return call(client, archiveDialogOperation, input, options);
}

const reopenDialogOperation: Operation = { method: "POST", path: "/api/dialogs/{dialog_id}/reopen", kinds: ["bearer"] };

/**
 * Reopen an archived dialog.
 *
 * Called by any user of the account.
 *
 * `POST /api/dialogs/{dialog_id}/reopen`
 */
export function reopenDialog(
  client: Client<"bearer">,
  input: ReopenDialogRequest,
  options?: CallOptions,
): Promise<TeamDialog> {
  return call(client, reopenDialogOperation, input, options);
}

const exportDialogOperation: Operation = { method: "GET", path: "/api/dialogs/{dialog_id}/export", kinds: ["bearer"] };

/**
 * Export a dialog.
 *
 * Called by any user of the account.
 *
 * `GET /api/dialogs/{dialog_id}/export`
 */
export function exportDialog(
  client: Client<"bearer">,
  input: ExportDialogRequest,
  options?: CallOptions,
): Promise<DialogExport> {
  return call(client, exportDialogOperation, input, options);
}

const createDialogOperation: Operation = { method: "POST", path: "/api/dialogs", kinds: ["bearer"], isKeyed: true };

/**
 * Start a dialog with an assistant.
 *
 * Called by any user of the account.
 *
 * `POST /api/dialogs`
 */
export function createDialog(
  client: Client<"bearer">,
  input: CreateDialogRequest,
  options?: CallOptions,
): Promise<TeamDialog> {
  return call(client, createDialogOperation, input, options);
}

const listDialogsOperation: Operation = { method: "GET", path: "/api/dialogs", kinds: ["bearer"] };

/**
 * List your dialogs.
 *
 * Newest first. Last messages may lag by seconds; states are those of your last call. Called by any user of the
 * account.
 *
 * `GET /api/dialogs`
 */
export function listDialogs(
  client: Client<"bearer">,
  input: ListDialogsRequest = {},
  options?: CallOptions,
): Promise<DialogList> {
  return call(client, listDialogsOperation, input, options);
}

/**
 * All pages: List your dialogs.
 *
 * Newest first. Last messages may lag by seconds; states are those of your last call. Called by any user of the
 * account.
 *
 * `GET /api/dialogs`
 */
export function allDialogs(
  client: Client<"bearer">,
  input: ListDialogsRequest = {},
  options?: CallOptions,
): AsyncGenerator<DialogList["dialogs"][number], void, undefined> {
  return eachItem<DialogList["dialogs"][number]>(
    (each: typeof input, settings?: CallOptions) => listDialogs(client, each, settings),
    input,
    { by: "offset", items: "dialogs" },
    options,
  );
}

const listAssistantDialogsOperation: Operation = {
  method: "GET",
  path: "/api/assistants/{assistant_id}/dialogs",
  kinds: ["bearer"],
};

/**
 * List an assistant's dialogs.
 *
 * Newest first. Last messages may lag by seconds; states are those of your last call. Called by any user of the
 * account.
 *
 * `GET /api/assistants/{assistant_id}/dialogs`
 */
export function listAssistantDialogs(
  client: Client<"bearer">,
  input: ListAssistantDialogsRequest,
  options?: CallOptions,
): Promise<DialogList> {
  return call(client, listAssistantDialogsOperation, input, options);
}

/**
 * All pages: List an assistant's dialogs.
 *
 * Newest first. Last messages may lag by seconds; states are those of your last call. Called by any user of the
 * account.
 *
 * `GET /api/assistants/{assistant_id}/dialogs`
 */
export function allAssistantDialogs(
  client: Client<"bearer">,
  input: ListAssistantDialogsRequest,
  options?: CallOptions,
): AsyncGenerator<DialogList["dialogs"][number], void, undefined> {
  return eachItem<DialogList["dialogs"][number]>(
    (each: typeof input, settings?: CallOptions) => listAssistantDialogs(client, each, settings),
    input,
    { by: "offset", items: "dialogs" },
    options,
  );
}

const readTelegramDialogOperation: Operation = {
  method: "GET",
  path: "/api/dialogs/by-telegram-chat/{telegram_chat_id}",
  kinds: ["service", "bearer"],
};

/**
 * Find the dialog of a Telegram chat.
 *
 * The newest one, if several of your assistants are in the chat. Called with the service key, or by any user of the
 * account.
 *
 * `GET /api/dialogs/by-telegram-chat/{telegram_chat_id}`
 */
export function readTelegramDialog(
  client: Client<"service" | "bearer">,
  input: ReadTelegramDialogRequest,
  options?: CallOptions,
): Promise<Dialog> {
  return call(client, readTelegramDialogOperation, input, options);
}

const readDialogOperation: Operation = { method: "GET", path: "/api/dialogs/{dialog_id}", kinds: ["bearer"] };

/**
 * Read a dialog.
 *
 * Called by any user of the account.
 *
 * `GET /api/dialogs/{dialog_id}`
 */
export function readDialog(
  client: Client<"bearer">,
  input: ReadDialogRequest,
  options?: CallOptions,
): Promise<TeamDialog> {
  return call(client, readDialogOperation, input, options);
}

const postMessageOperation: Operation = {
  method: "POST",
  path: "/api/dialogs/{dialog_id}/messages",
  kinds: ["bearer"],
  isKeyed: true,
};

/**
 * Send a message.
 *
 * `content` is a visitor's message: the response contains the answer, or streams it with `Accept: text/event-stream`.
 * `text` is an operator's message; with `after_seq` it is refused when a colleague has written after that entry
 * (`NEWER_MESSAGES`, `details.missed`). An `Idempotency-Key` header or `client_message_id` makes retries safe. Called
 * by any user of the account.
 *
 * `POST /api/dialogs/{dialog_id}/messages`
 */
export function postMessage(
  client: Client<"bearer">,
  input: PostMessageRequest,
  options?: CallOptions,
): Promise<PostMessageResponse> {
  return call(client, postMessageOperation, input, options);
}

/** What `streamPostMessage` yields. */
export type PostMessageEvent =
  | { type: "user_message"; data: types.Exchange["user_message"] }
  | { type: "delta"; data: Delta }
  | { type: "ai_response"; data: types.Exchange["ai_response"] };

/**
 * Send a message.
 *
 * `content` is a visitor's message: the response contains the answer, or streams it with `Accept: text/event-stream`.
 * `text` is an operator's message; with `after_seq` it is refused when a colleague has written after that entry
 * (`NEWER_MESSAGES`, `details.missed`). An `Idempotency-Key` header or `client_message_id` makes retries safe. Called
 * by any user of the account.
 *
 * `POST /api/dialogs/{dialog_id}/messages`
 */
export function streamPostMessage(
  client: Client<"bearer">,
  input: PostMessageRequest,
  options?: CallOptions,
): AsyncGenerator<PostMessageEvent, void, undefined> {
  return stream<PostMessageEvent>(client, postMessageOperation, input, options);
}

const listMessagesOperation: Operation = {
  method: "GET",
  path: "/api/dialogs/{dialog_id}/messages",
  kinds: ["bearer"],
};

/**
 * Read a dialog's messages.
 *
 * A plain list for dialogs created by `POST /api/dialogs`, `{messages}` for others; `X-API-Dialect: quickstart|v1`
 * selects one. In order; without `after_seq`, the last messages. Called by any user of the account.
 *
 * `GET /api/dialogs/{dialog_id}/messages`
 */
export function listMessages(
  client: Client<"bearer">,
  input: ListMessagesRequest,
  options?: CallOptions,
): Promise<ListMessagesResponse> {
  return call(client, listMessagesOperation, input, options);
}

const readAnswerTraceOperation: Operation = {
  method: "GET",
  path: "/api/dialogs/{dialog_id}/messages/{message_id}/trace",
  kinds: ["bearer"],
};

/**
 * Read how an answer came about.
 *
 * The question as it was understood, the passages with their places in each leg and what became of them, the bound,
 * the calls of tools, and the time of each step. For users of the account; visitors never see it. A message that is no
 * answer is a 409. Called by any user of the account.
 *
 * `GET /api/dialogs/{dialog_id}/messages/{message_id}/trace`
 */
export function readAnswerTrace(
  client: Client<"bearer">,
  input: ReadAnswerTraceRequest,
  options?: CallOptions,
): Promise<AnswerTrace> {
  return call(client, readAnswerTraceOperation, input, options);
}

const suggestReplyOperation: Operation = {
  method: "POST",
  path: "/api/dialogs/{dialog_id}/suggestion",
  kinds: ["bearer"],
};

/**
 * Draft a reply to the visitor's open question.
 *
 * As the assistant would answer it, with sources and confidence; nothing is sent. A 409 when nothing is open, or when
 * the thread changed since `after_seq` or while drafting. A draft costs what an answer costs; without a text it costs
 * nothing. Called by any user of the account.
 *
 * `POST /api/dialogs/{dialog_id}/suggestion`
 */
export function suggestReply(
  client: Client<"bearer">,
  input: SuggestReplyRequest,
  options?: CallOptions,
): Promise<Suggestion> {
  return call(client, suggestReplyOperation, input, options);
}

const summariseDialogOperation: Operation = {
  method: "POST",
  path: "/api/dialogs/{dialog_id}/summary",
  kinds: ["bearer"],
};

/**
 * Summarise a dialog.
 *
 * What the visitor asked, what was answered and with which sources, what was not, and what the visitor has named
 * (orders, dates). `method` says whether a hosted model wrote `text`. It costs what an answer costs. Called by any
 * user of the account.
 *
 * `POST /api/dialogs/{dialog_id}/summary`
 */
export function summariseDialog(
  client: Client<"bearer">,
  input: SummariseDialogRequest,
  options?: CallOptions,
): Promise<DialogSummary> {
  return call(client, summariseDialogOperation, input, options);
}

const addNoteOperation: Operation = {
  method: "POST",
  path: "/api/dialogs/{dialog_id}/notes",
  kinds: ["bearer"],
  isKeyed: true,
};

/**
 * Add an internal note.
 *
 * Only users of the account see it, never a visitor, the assistant or a channel. A `client_message_id` or
 * `Idempotency-Key` makes retries safe. Called by any user of the account.
 *
 * `POST /api/dialogs/{dialog_id}/notes`
 */
export function addNote(client: Client<"bearer">, input: AddNoteRequest, options?: CallOptions): Promise<Note> {
  return call(client, addNoteOperation, input, options);
}

const listNotesOperation: Operation = { method: "GET", path: "/api/dialogs/{dialog_id}/notes", kinds: ["bearer"] };

/**
 * Read the internal notes of a dialog.
 *
 * In order; without `after_seq`, the last ones. Called by any user of the account.
 *
 * `GET /api/dialogs/{dialog_id}/notes`
 */
export function listNotes(client: Client<"bearer">, input: ListNotesRequest, options?: CallOptions): Promise<NoteList> {
  return call(client, listNotesOperation, input, options);
}

/**
 * All pages: Read the internal notes of a dialog.
 *
 * In order; without `after_seq`, the last ones. Called by any user of the account.
 *
 * `GET /api/dialogs/{dialog_id}/notes`
 */
export function allNotes(
  client: Client<"bearer">,
  input: ListNotesRequest,
  options?: CallOptions,
): AsyncGenerator<NoteList["notes"][number], void, undefined> {
  return eachItem<NoteList["notes"][number]>(
    (each: typeof input, settings?: CallOptions) => listNotes(client, each, settings),
    input,
    { by: "after_seq", next: "last_seq", first: 0, items: "notes" },
    options,
  );
}

const setDialogLabelsOperation: Operation = {
  method: "PUT",
  path: "/api/dialogs/{dialog_id}/labels",
  kinds: ["bearer"],
};

/**
 * Replace the labels of a dialog.
 *
 * Called by any user of the account.
 *
 * `PUT /api/dialogs/{dialog_id}/labels`
 */
export function setDialogLabels(
  client: Client<"bearer">,
  input: SetDialogLabelsRequest,
  options?: CallOptions,
): Promise<Triage> {
  return call(client, setDialogLabelsOperation, input, options);
}

const changeDialogLabelsOperation: Operation = {
  method: "PATCH",
  path: "/api/dialogs/{dialog_id}/labels",
  kinds: ["bearer"],
};

/**
 * Add labels to a dialog, or remove some.
 *
 * Called by any user of the account.
 *
 * `PATCH /api/dialogs/{dialog_id}/labels`
 */
export function changeDialogLabels(
  client: Client<"bearer">,
  input: ChangeDialogLabelsRequest,
  options?: CallOptions,
): Promise<Triage> {
  return call(client, changeDialogLabelsOperation, input, options);
}

const changeDialogVariablesOperation: Operation = {
  method: "PATCH",
  path: "/api/dialogs/{dialog_id}/variables",
  kinds: ["bearer"],
};

/**
 * Set variables of a dialog; null removes one.
 *
 * Called by any user of the account.
 *
 * `PATCH /api/dialogs/{dialog_id}/variables`
 */
export function changeDialogVariables(
  client: Client<"bearer">,
  input: ChangeDialogVariablesRequest,
  options?: CallOptions,
): Promise<Triage> {
  return call(client, changeDialogVariablesOperation, input, options);
}

const setDialogPriorityOperation: Operation = {
  method: "PUT",
  path: "/api/dialogs/{dialog_id}/priority",
  kinds: ["bearer"],
};

/**
 * Set the priority of a dialog.
 *
 * Called by any user of the account.
 *
 * `PUT /api/dialogs/{dialog_id}/priority`
 */
export function setDialogPriority(
  client: Client<"bearer">,
  input: SetDialogPriorityRequest,
  options?: CallOptions,
): Promise<Triage> {
  return call(client, setDialogPriorityOperation, input, options);
}

const snoozeDialogOperation: Operation = { method: "PUT", path: "/api/dialogs/{dialog_id}/snooze", kinds: ["bearer"] };

/**
 * Snooze a dialog until a time, or end its snooze.
 *
 * A snoozed dialog is not in the list of open dialogs. The snooze ends at its time, with a message of the visitor,
 * when the dialog is archived, or with `until: null`. Called by any user of the account.
 *
 * `PUT /api/dialogs/{dialog_id}/snooze`
 */
export function snoozeDialog(
  client: Client<"bearer">,
  input: SnoozeDialogRequest,
  options?: CallOptions,
): Promise<Triage> {
  return call(client, snoozeDialogOperation, input, options);
}

const assignDialogTeamOperation: Operation = {
  method: "PUT",
  path: "/api/dialogs/{dialog_id}/team",
  kinds: ["bearer"],
};

/**
 * Assign a dialog to a team.
 *
 * The dialog waits for an operator of the team and is given to its members in turn, in every assignment mode. An
 * operator who has the dialog keeps it if they are in the team. `team_id: null` takes it from its team. Called by any
 * user of the account.
 *
 * `PUT /api/dialogs/{dialog_id}/team`
 */
export function assignDialogTeam(
  client: Client<"bearer">,
  input: AssignDialogTeamRequest,
  options?: CallOptions,
): Promise<Triage> {
  return call(client, assignDialogTeamOperation, input, options);
}

const mergeDialogsOperation: Operation = { method: "POST", path: "/api/dialogs/{dialog_id}/merges", kinds: ["bearer"] };

/**
 * Merge another dialog into this one.
 *
 * The other dialog is archived and keeps its messages, ids, files and receipts; both logs have an event that names the
 * other. Its visitor notices nothing: a message there reopens it. To repeat a merge finishes it. 409 for two contacts
 * without `merge_contacts`. Called by any user of the account.
 *
 * `POST /api/dialogs/{dialog_id}/merges`
 */
export function mergeDialogs(
  client: Client<"bearer">,
  input: MergeDialogsRequest,
  options?: CallOptions,
): Promise<DialogMerges> {
  return call(client, mergeDialogsOperation, input, options);
}

const listDialogMergesOperation: Operation = {
  method: "GET",
  path: "/api/dialogs/{dialog_id}/merges",
  kinds: ["bearer"],
};

/**
 * Read the merges of a dialog.
 *
 * Called by any user of the account.
 *
 * `GET /api/dialogs/{dialog_id}/merges`
 */
export function listDialogMerges(
  client: Client<"bearer">,
  input: ListDialogMergesRequest,
  options?: CallOptions,
): Promise<DialogMerges> {
  return call(client, listDialogMergesOperation, input, options);
}

const undoDialogMergeOperation: Operation = {
  method: "POST",
  path: "/api/dialogs/{dialog_id}/merges/{merge_id}/undo",
  kinds: ["bearer"],
};

/**
 * Undo a merge into this dialog.
 *
 * Within 30 days. The other dialog is open again if it was before. Contacts that were merged with it stay merged.
 * Called by any user of the account.
 *
 * `POST /api/dialogs/{dialog_id}/merges/{merge_id}/undo`
 */
export function undoDialogMerge(
  client: Client<"bearer">,
  input: UndoDialogMergeRequest,
  options?: CallOptions,
): Promise<DialogMerges> {
  return call(client, undoDialogMergeOperation, input, options);
}
