/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  AddBotMessageRequest,
  BotAnswer,
  Dialog,
  ListBotDialogsRequest,
  ListBotDialogsResponse,
  Message,
  OpenBotDialogRequest,
  ReadBotAnswerRequest,
  UpdateDialogUserInfoRequest,
} from "./types.ts";

const listBotDialogsOperation: Operation = { method: "GET", path: "/api/bot/dialogs", kinds: ["service", "bearer"] };

/**
 * Find Telegram dialogs.
 *
 * Called with the service key, or by an administrator of the platform.
 *
 * `GET /api/bot/dialogs`
 */
export function listBotDialogs(
  client: Client<"service" | "bearer">,
  input: ListBotDialogsRequest = {},
  options?: CallOptions,
): Promise<ListBotDialogsResponse> {
  return call(client, listBotDialogsOperation, input, options);
}

/**
 * All pages: Find Telegram dialogs.
 *
 * Called with the service key, or by an administrator of the platform.
 *
 * `GET /api/bot/dialogs`
 */
export function allBotDialogs(
  client: Client<"service" | "bearer">,
  input: ListBotDialogsRequest = {},
  options?: CallOptions,
): AsyncGenerator<ListBotDialogsResponse[number], void, undefined> {
  return eachItem<ListBotDialogsResponse[number]>(
    (each: typeof input, settings?: CallOptions) => listBotDialogs(client, each, settings),
    input,
    { by: "offset" },
    options,
  );
}

const openBotDialogOperation: Operation = { method: "POST", path: "/api/bot/dialogs", kinds: ["service", "bearer"] };

/**
 * Open the dialog of a Telegram chat.
 *
 * An assistant has one dialog per chat: an existing one is returned. Called with the service key, or by an
 * administrator of the platform.
 *
 * `POST /api/bot/dialogs`
 */
export function openBotDialog(
  client: Client<"service" | "bearer">,
  input: OpenBotDialogRequest,
  options?: CallOptions,
): Promise<Dialog> {
  return call(client, openBotDialogOperation, input, options);
}

const addBotMessageOperation: Operation = {
  method: "POST",
  path: "/api/bot/dialogs/{dialog_id}/messages",
  kinds: ["service", "bearer"],
};

/**
 * Add a visitor's message.
 *
 * The AI answers it; `ai-response` waits for the answer. Messages with the same `client_message_id` are stored once.
 * Called with the service key, or by an administrator of the platform.
 *
 * `POST /api/bot/dialogs/{dialog_id}/messages`
 */
export function addBotMessage(
  client: Client<"service" | "bearer">,
  input: AddBotMessageRequest,
  options?: CallOptions,
): Promise<Message> {
  return call(client, addBotMessageOperation, input, options);
}

const updateDialogUserInfoOperation: Operation = {
  method: "PATCH",
  path: "/api/bot/dialogs/{dialog_id}/user-info",
  kinds: ["service", "bearer"],
};

/**
 * Set the contact of a Telegram dialog.
 *
 * Called with the service key, or by an administrator of the platform.
 *
 * `PATCH /api/bot/dialogs/{dialog_id}/user-info`
 */
export function updateDialogUserInfo(
  client: Client<"service" | "bearer">,
  input: UpdateDialogUserInfoRequest,
  options?: CallOptions,
): Promise<Dialog> {
  return call(client, updateDialogUserInfoOperation, input, options);
}

const readBotAnswerOperation: Operation = {
  method: "POST",
  path: "/api/bot/ai-response",
  kinds: ["service", "bearer"],
};

/**
 * Answer a visitor's message.
 *
 * `text`, `content` or `message` is stored as the visitor's message and answered; without them the last question is
 * answered. Called with the service key, or by an administrator of the platform.
 *
 * `POST /api/bot/ai-response`
 */
export function readBotAnswer(
  client: Client<"service" | "bearer">,
  input: ReadBotAnswerRequest,
  options?: CallOptions,
): Promise<BotAnswer> {
  return call(client, readBotAnswerOperation, input, options);
}
