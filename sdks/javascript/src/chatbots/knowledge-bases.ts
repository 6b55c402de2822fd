/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  AddKnowledgeItemRequest,
  CreateKnowledgeBaseRequest,
  DeleteKnowledgeBaseRequest,
  DeleteKnowledgeItemRequest,
  Done,
  FoundPassageList,
  KnowledgeBaseList,
  KnowledgeBaseResult,
  KnowledgeItemList,
  KnowledgeItemResult,
  ListKnowledgeBasesRequest,
  ListKnowledgeItemsRequest,
  ReadKnowledgeBaseRequest,
  ReadKnowledgeItemRequest,
  SearchKnowledgeBaseRequest,
  UnshareKnowledgeBaseRequest,
  UpdateKnowledgeBaseRequest,
  UpdateKnowledgeItemRequest,
} from "./types.ts";

const listKnowledgeBasesOperation: Operation = {
  method: "GET",
  path: "/api/v1/chatbots/{chatbotId}/knowledge-bases",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get all knowledge bases for a chatbot.
 *
 * Those that it answers from, also shared ones. Called by any user of the account, or with an API key that has the
 * scope `read`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/knowledge-bases`
 */
export function listKnowledgeBases(
  client: Client<"bearer" | "apiKey">,
  input: ListKnowledgeBasesRequest,
  options?: CallOptions,
): Promise<KnowledgeBaseList> {
  return call(client, listKnowledgeBasesOperation, input, options);
}

/**
 * All pages: Get all knowledge bases for a chatbot.
 *
 * Those that it answers from, also shared ones. Called by any user of the account, or with an API key that has the
 * scope `read`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/knowledge-bases`
 */
export function allKnowledgeBases(
  client: Client<"bearer" | "apiKey">,
  input: ListKnowledgeBasesRequest,
  options?: CallOptions,
): AsyncGenerator<KnowledgeBaseList["data"][number], void, undefined> {
  return eachItem<KnowledgeBaseList["data"][number]>(
    (each: typeof input, settings?: CallOptions) => listKnowledgeBases(client, each, settings),
    input,
    { by: "page", items: "data" },
    options,
  );
}

const createKnowledgeBaseOperation: Operation = {
  method: "POST",
  path: "/api/v1/chatbots/{chatbotId}/knowledge-bases",
  kinds: ["bearer", "apiKey"],
};

/**
 * Create a knowledge base for a chatbot.
 *
 * With `knowledgeBaseId` the chatbot shares one that exists. Called by an owner of the account, or with an API key
 * that has the scope `manage`.
 *
 * `POST /api/v1/chatbots/{chatbotId}/knowledge-bases`
 */
export function createKnowledgeBase(
  client: Client<"bearer" | "apiKey">,
  input: CreateKnowledgeBaseRequest,
  options?: CallOptions,
): Promise<KnowledgeBaseResult> {
  return call(client, createKnowledgeBaseOperation, input, options);
}

const unshareKnowledgeBaseOperation: Operation = {
  method: "DELETE",
  path: "/api/v1/chatbots/{chatbotId}/knowledge-bases/{knowledgeBaseId}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Stop sharing a knowledge base with a chatbot.
 *
 * Called by an owner of the account, or with an API key that has the scope `manage`.
 *
 * `DELETE /api/v1/chatbots/{chatbotId}/knowledge-bases/{knowledgeBaseId}`
 */
export function unshareKnowledgeBase(
  client: Client<"bearer" | "apiKey">,
  input: UnshareKnowledgeBaseRequest,
  options?: CallOptions,
): Promise<KnowledgeBaseResult> {
  return call(client, unshareKnowledgeBaseOperation, input, options);
}

const readKnowledgeBaseOperation: Operation = {
  method: "GET",
  path: "/api/v1/knowledge-bases/{id}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get a knowledge base by ID.
 *
 * Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/knowledge-bases/{id}`
 */
export function readKnowledgeBase(
  client: Client<"bearer" | "apiKey">,
  input: ReadKnowledgeBaseRequest,
  options?: CallOptions,
): Promise<KnowledgeBaseResult> {
  return call(client, readKnowledgeBaseOperation, input, options);
}

const updateKnowledgeBaseOperation: Operation = {
  method: "PUT",
  path: "/api/v1/knowledge-bases/{id}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Update a knowledge base.
 *
 * Omitted fields are not changed. `chatbotIds` are all chatbots that answer from it, besides its own. Called by an
 * owner of the account, or with an API key that has the scope `manage`.
 *
 * `PUT /api/v1/knowledge-bases/{id}`
 */
export function updateKnowledgeBase(
  client: Client<"bearer" | "apiKey">,
  input: UpdateKnowledgeBaseRequest,
  options?: CallOptions,
): Promise<KnowledgeBaseResult> {
  return call(client, updateKnowledgeBaseOperation, input, options);
}

const deleteKnowledgeBaseOperation: Operation = {
  method: "DELETE",
  path: "/api/v1/knowledge-bases/{id}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Delete a knowledge base.
 *
 * With its items; no chatbot answers from them any more. Called by an owner of the account, or with an API key that
 * has the scope `manage`.
 *
 * `DELETE /api/v1/knowledge-bases/{id}`
 */
export function deleteKnowledgeBase(
  client: Client<"bearer" | "apiKey">,
  input: DeleteKnowledgeBaseRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteKnowledgeBaseOperation, input, options);
}

const searchKnowledgeBaseOperation: Operation = {
  method: "GET",
  path: "/api/v1/knowledge-bases/{id}/search",
  kinds: ["bearer", "apiKey"],
};

/**
 * Search knowledge items.
 *
 * `q` (or `query`) is a question. The same retrieval as for answers: passages with their place in the item, about
 * fifty at most. Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/knowledge-bases/{id}/search`
 */
export function searchKnowledgeBase(
  client: Client<"bearer" | "apiKey">,
  input: SearchKnowledgeBaseRequest,
  options?: CallOptions,
): Promise<FoundPassageList> {
  return call(client, searchKnowledgeBaseOperation, input, options);
}

/**
 * All pages: Search knowledge items.
 *
 * `q` (or `query`) is a question. The same retrieval as for answers: passages with their place in the item, about
 * fifty at most. Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/knowledge-bases/{id}/search`
 */
export function searchAllKnowledgeBase(
  client: Client<"bearer" | "apiKey">,
  input: SearchKnowledgeBaseRequest,
  options?: CallOptions,
): AsyncGenerator<FoundPassageList["data"][number], void, undefined> {
  return eachItem<FoundPassageList["data"][number]>(
    (each: typeof input, settings?: CallOptions) => searchKnowledgeBase(client, each, settings),
    input,
    { by: "page", items: "data" },
    options,
  );
}

const listKnowledgeItemsOperation: Operation = {
  method: "GET",
  path: "/api/v1/knowledge-bases/{id}/items",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get the items of a knowledge base.
 *
 * Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/knowledge-bases/{id}/items`
 */
export function listKnowledgeItems(
  client: Client<"bearer" | "apiKey">,
  input: ListKnowledgeItemsRequest,
  options?: CallOptions,
): Promise<KnowledgeItemList> {
  return call(client, listKnowledgeItemsOperation, input, options);
}

/**
 * All pages: Get the items of a knowledge base.
 *
 * Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/knowledge-bases/{id}/items`
 */
export function allKnowledgeItems(
  client: Client<"bearer" | "apiKey">,
  input: ListKnowledgeItemsRequest,
  options?: CallOptions,
): AsyncGenerator<KnowledgeItemList["data"][number], void, undefined> {
  return eachItem<KnowledgeItemList["data"][number]>(
    (each: typeof input, settings?: CallOptions) => listKnowledgeItems(client, each, settings),
    input,
    { by: "page", items: "data" },
    options,
  );
}

const addKnowledgeItemOperation: Operation = {
  method: "POST",
  path: "/api/v1/knowledge-bases/{id}/items",
  kinds: ["bearer", "apiKey"],
  isKeyed: true,
};

/**
 * Add a knowledge item.
 *
 * A text, or a question with its answer. It is searched as soon as its status is `completed`. Called by an owner of
 * the account, or with an API key that has the scope `manage`.
 *
 * `POST /api/v1/knowledge-bases/{id}/items`
 */
export function addKnowledgeItem(
  client: Client<"bearer" | "apiKey">,
  input: AddKnowledgeItemRequest,
  options?: CallOptions,
): Promise<KnowledgeItemResult> {
  return call(client, addKnowledgeItemOperation, input, options);
}

const readKnowledgeItemOperation: Operation = {
  method: "GET",
  path: "/api/v1/knowledge-bases/{id}/items/{itemId}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get a knowledge item.
 *
 * Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/knowledge-bases/{id}/items/{itemId}`
 */
export function readKnowledgeItem(
  client: Client<"bearer" | "apiKey">,
  input: ReadKnowledgeItemRequest,
  options?: CallOptions,
): Promise<KnowledgeItemResult> {
  return call(client, readKnowledgeItemOperation, input, options);
}

const updateKnowledgeItemOperation: Operation = {
  method: "PUT",
  path: "/api/v1/knowledge-bases/{id}/items/{itemId}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Update a knowledge item.
 *
 * Omitted fields are not changed. Files and pages of websites cannot be changed here. Called by an owner of the
 * account, or with an API key that has the scope `manage`.
 *
 * `PUT /api/v1/knowledge-bases/{id}/items/{itemId}`
 */
export function updateKnowledgeItem(
  client: Client<"bearer" | "apiKey">,
  input: UpdateKnowledgeItemRequest,
  options?: CallOptions,
): Promise<KnowledgeItemResult> {
  return call(client, updateKnowledgeItemOperation, input, options);
}

const deleteKnowledgeItemOperation: Operation = {
  method: "DELETE",
  path: "/api/v1/knowledge-bases/{id}/items/{itemId}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Delete a knowledge item.
 *
 * Called by an owner of the account, or with an API key that has the scope `manage`.
 *
 * `DELETE /api/v1/knowledge-bases/{id}/items/{itemId}`
 */
export function deleteKnowledgeItem(
  client: Client<"bearer" | "apiKey">,
  input: DeleteKnowledgeItemRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteKnowledgeItemOperation, input, options);
}
