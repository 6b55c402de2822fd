/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import { type Delta, stream } from "../core/stream.ts";
import type * as types from "./types.ts";
import type {
  ConversationResult,
  EndConversationRequest,
  ExchangeResult,
  MessageList,
  RateResponseRequest,
  RatingResult,
  ReadHistoryRequest,
  SendMessageRequest,
} from "./types.ts";

const sendMessageOperation: Operation = {
  method: "POST",
  path: "/api/v1/chatbots/{id}/conversation",
  kinds: ["bearer", "apiKey"],
  isKeyed: true,
};

/**
 * Send a message to the chatbot.
 *
 * The message of an end user of your application. The response contains the answer, or streams it with `stream: true`
 * or `Accept: text/event-stream`. An `Idempotency-Key` header or `clientMessageId` makes retries safe. Called by any
 * user of the account, or with an API key that has the scope `conversation`.
 *
 * `POST /api/v1/chatbots/{id}/conversation`
 */
export function sendMessage(
  client: Client<"bearer" | "apiKey">,
  input: SendMessageRequest,
  options?: CallOptions,
): Promise<ExchangeResult> {
  return call(client, sendMessageOperation, input, options);
}

/** What `streamSendMessage` yields. */
export type SendMessageEvent =
  | { type: "message"; data: types.Exchange["message"] }
  | { type: "delta"; data: Delta }
  | { type: "response"; data: types.Exchange["response"] };

/**
 * Send a message to the chatbot.
 *
 * The message of an end user of your application. The response contains the answer, or streams it with `stream: true`
 * or `Accept: text/event-stream`. An `Idempotency-Key` header or `clientMessageId` makes retries safe. Called by any
 * user of the account, or with an API key that has the scope `conversation`.
 *
 * `POST /api/v1/chatbots/{id}/conversation`
 */
export function streamSendMessage(
  client: Client<"bearer" | "apiKey">,
  input: SendMessageRequest,
  options?: CallOptions,
): AsyncGenerator<SendMessageEvent, void, undefined> {
  return stream<SendMessageEvent>(client, sendMessageOperation, input, options);
}

const readHistoryOperation: Operation = {
  method: "GET",
  path: "/api/v1/chatbots/{id}/conversation/history",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get the conversation history.
 *
 * Newest first: of a conversation, or of the newest one of an end user (without `userId`, of you). Called by any user
 * of the account, or with an API key that has the scope `conversation`.
 *
 * `GET /api/v1/chatbots/{id}/conversation/history`
 */
export function readHistory(
  client: Client<"bearer" | "apiKey">,
  input: ReadHistoryRequest,
  options?: CallOptions,
): Promise<MessageList> {
  return call(client, readHistoryOperation, input, options);
}

/**
 * All pages: Get the conversation history.
 *
 * Newest first: of a conversation, or of the newest one of an end user (without `userId`, of you). Called by any user
 * of the account, or with an API key that has the scope `conversation`.
 *
 * `GET /api/v1/chatbots/{id}/conversation/history`
 */
export function allHistory(
  client: Client<"bearer" | "apiKey">,
  input: ReadHistoryRequest,
  options?: CallOptions,
): AsyncGenerator<MessageList["data"][number], void, undefined> {
  return eachItem<MessageList["data"][number]>(
    (each: typeof input, settings?: CallOptions) => readHistory(client, each, settings),
    input,
    { by: "page", items: "data" },
    options,
  );
}

const endConversationOperation: Operation = {
  method: "POST",
  path: "/api/v1/chatbots/{id}/conversation/end",
  kinds: ["bearer", "apiKey"],
};

/**
 * End a conversation.
 *
 * The given one, or the end user's newest. The user's next message begins a new one. Called by any user of the
 * account, or with an API key that has the scope `conversation`.
 *
 * `POST /api/v1/chatbots/{id}/conversation/end`
 */
export function endConversation(
  client: Client<"bearer" | "apiKey">,
  input: EndConversationRequest,
  options?: CallOptions,
): Promise<ConversationResult> {
  return call(client, endConversationOperation, input, options);
}

const rateResponseOperation: Operation = {
  method: "POST",
  path: "/api/v1/chatbots/{id}/response-rating",
  kinds: ["bearer", "apiKey"],
};

/**
 * Rate a chatbot response.
 *
 * The latest rating counts. A negative one puts the question on the list of unanswered ones. Called by any user of the
 * account, or with an API key that has the scope `conversation`.
 *
 * `POST /api/v1/chatbots/{id}/response-rating`
 */
export function rateResponse(
  client: Client<"bearer" | "apiKey">,
  input: RateResponseRequest,
  options?: CallOptions,
): Promise<RatingResult> {
  return call(client, rateResponseOperation, input, options);
}
