/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  ChatbotList,
  ChatbotResult,
  CreateChatbotRequest,
  DeleteChatbotRequest,
  Done,
  ListChatbotsRequest,
  ReadChatbotRequest,
  UpdateChatbotRequest,
} from "./types.ts";

const listChatbotsOperation: Operation = { method: "GET", path: "/api/v1/chatbots", kinds: ["bearer", "apiKey"] };

/**
 * Get all chatbots.
 *
 * Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/chatbots`
 */
export function listChatbots(
  client: Client<"bearer" | "apiKey">,
  input: ListChatbotsRequest = {},
  options?: CallOptions,
): Promise<ChatbotList> {
  return call(client, listChatbotsOperation, input, options);
}

/**
 * All pages: Get all chatbots.
 *
 * Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/chatbots`
 */
export function allChatbots(
  client: Client<"bearer" | "apiKey">,
  input: ListChatbotsRequest = {},
  options?: CallOptions,
): AsyncGenerator<ChatbotList["data"][number], void, undefined> {
  return eachItem<ChatbotList["data"][number]>(
    (each: typeof input, settings?: CallOptions) => listChatbots(client, each, settings),
    input,
    { by: "page", items: "data" },
    options,
  );
}

const createChatbotOperation: Operation = {
  method: "POST",
  path: "/api/v1/chatbots",
  kinds: ["bearer", "apiKey"],
  isKeyed: true,
};

/**
 * Create a chatbot.
 *
 * It answers from its knowledge bases, and is an assistant in the other APIs. It begins with one knowledge base.
 * Called by an owner of the account, or with an API key that has the scope `manage`.
 *
 * `POST /api/v1/chatbots`
 */
export function createChatbot(
  client: Client<"bearer" | "apiKey">,
  input: CreateChatbotRequest,
  options?: CallOptions,
): Promise<ChatbotResult> {
  return call(client, createChatbotOperation, input, options);
}

const readChatbotOperation: Operation = { method: "GET", path: "/api/v1/chatbots/{id}", kinds: ["bearer", "apiKey"] };

/**
 * Get a chatbot by ID.
 *
 * Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/chatbots/{id}`
 */
export function readChatbot(
  client: Client<"bearer" | "apiKey">,
  input: ReadChatbotRequest,
  options?: CallOptions,
): Promise<ChatbotResult> {
  return call(client, readChatbotOperation, input, options);
}

const updateChatbotOperation: Operation = { method: "PUT", path: "/api/v1/chatbots/{id}", kinds: ["bearer", "apiKey"] };

/**
 * Update a chatbot.
 *
 * Omitted fields are not changed. Called by an owner of the account, or with an API key that has the scope `manage`.
 *
 * `PUT /api/v1/chatbots/{id}`
 */
export function updateChatbot(
  client: Client<"bearer" | "apiKey">,
  input: UpdateChatbotRequest,
  options?: CallOptions,
): Promise<ChatbotResult> {
  return call(client, updateChatbotOperation, input, options);
}

const deleteChatbotOperation: Operation = {
  method: "DELETE",
  path: "/api/v1/chatbots/{id}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Delete a chatbot.
 *
 * With its knowledge bases, except those that other chatbots share. Its conversations stay readable. Called by an
 * owner of the account, or with an API key that has the scope `manage`.
 *
 * `DELETE /api/v1/chatbots/{id}`
 */
export function deleteChatbot(
  client: Client<"bearer" | "apiKey">,
  input: DeleteChatbotRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteChatbotOperation, input, options);
}
