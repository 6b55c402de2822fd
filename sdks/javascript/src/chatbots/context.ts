/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  AddEntityRequest,
  ChangeContextRequest,
  ContextResult,
  DeleteContextRequest,
  DeleteEntityRequest,
  DeleteTopicRequest,
  Done,
  EntityList,
  EntityResult,
  ListEntitiesRequest,
  ListTopicsRequest,
  ReadContextRequest,
  ResolutionResult,
  ResolveReferencesRequest,
  SaveTopicRequest,
  TopicList,
  TopicResult,
} from "./types.ts";

const readContextOperation: Operation = {
  method: "GET",
  path: "/api/v1/chatbots/{chatbotId}/context/{userId}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get context for a user.
 *
 * Variables, topics and entities; empty for a user of whom the chatbot knows nothing. Called by any user of the
 * account, or with an API key that has the scope `conversation`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/context/{userId}`
 */
export function readContext(
  client: Client<"bearer" | "apiKey">,
  input: ReadContextRequest,
  options?: CallOptions,
): Promise<ContextResult> {
  return call(client, readContextOperation, input, options);
}

const changeContextOperation: Operation = {
  method: "POST",
  path: "/api/v1/chatbots/{chatbotId}/context/{userId}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Create or update context.
 *
 * Changes the variables that you send and leaves the others. A hosted model is given them as data with the next
 * question. Called by any user of the account, or with an API key that has the scope `conversation`.
 *
 * `POST /api/v1/chatbots/{chatbotId}/context/{userId}`
 */
export function changeContext(
  client: Client<"bearer" | "apiKey">,
  input: ChangeContextRequest,
  options?: CallOptions,
): Promise<ContextResult> {
  return call(client, changeContextOperation, input, options);
}

const deleteContextOperation: Operation = {
  method: "DELETE",
  path: "/api/v1/chatbots/{chatbotId}/context/{userId}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Delete context.
 *
 * Variables, topics and entities. The user's conversations stay, and new messages are read again. Called by any user
 * of the account, or with an API key that has the scope `conversation`.
 *
 * `DELETE /api/v1/chatbots/{chatbotId}/context/{userId}`
 */
export function deleteContext(
  client: Client<"bearer" | "apiKey">,
  input: DeleteContextRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteContextOperation, input, options);
}

const listTopicsOperation: Operation = {
  method: "GET",
  path: "/api/v1/chatbots/{chatbotId}/topics/{userId}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get topics for a user.
 *
 * Heaviest first: the headings of the sources that answered the user, intents, and those you have added. Called by any
 * user of the account, or with an API key that has the scope `conversation`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/topics/{userId}`
 */
export function listTopics(
  client: Client<"bearer" | "apiKey">,
  input: ListTopicsRequest,
  options?: CallOptions,
): Promise<TopicList> {
  return call(client, listTopicsOperation, input, options);
}

/**
 * All pages: Get topics for a user.
 *
 * Heaviest first: the headings of the sources that answered the user, intents, and those you have added. Called by any
 * user of the account, or with an API key that has the scope `conversation`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/topics/{userId}`
 */
export function allTopics(
  client: Client<"bearer" | "apiKey">,
  input: ListTopicsRequest,
  options?: CallOptions,
): AsyncGenerator<TopicList["data"][number], void, undefined> {
  return eachItem<TopicList["data"][number]>(
    (each: typeof input, settings?: CallOptions) => listTopics(client, each, settings),
    input,
    { by: "page", items: "data" },
    options,
  );
}

const saveTopicOperation: Operation = {
  method: "POST",
  path: "/api/v1/chatbots/{chatbotId}/topics/{userId}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Add or update topic.
 *
 * The topic with this label is updated; upper and lower case are the same. Called by any user of the account, or with
 * an API key that has the scope `conversation`.
 *
 * `POST /api/v1/chatbots/{chatbotId}/topics/{userId}`
 */
export function saveTopic(
  client: Client<"bearer" | "apiKey">,
  input: SaveTopicRequest,
  options?: CallOptions,
): Promise<TopicResult> {
  return call(client, saveTopicOperation, input, options);
}

const deleteTopicOperation: Operation = {
  method: "DELETE",
  path: "/api/v1/chatbots/{chatbotId}/topics/{userId}/{topicId}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Delete topic.
 *
 * Called by any user of the account, or with an API key that has the scope `conversation`.
 *
 * `DELETE /api/v1/chatbots/{chatbotId}/topics/{userId}/{topicId}`
 */
export function deleteTopic(
  client: Client<"bearer" | "apiKey">,
  input: DeleteTopicRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteTopicOperation, input, options);
}

const listEntitiesOperation: Operation = {
  method: "GET",
  path: "/api/v1/chatbots/{chatbotId}/entities/{userId}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get entities for a user.
 *
 * Those that were named last first. They are found in the user's messages, or added by you. Called by any user of the
 * account, or with an API key that has the scope `conversation`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/entities/{userId}`
 */
export function listEntities(
  client: Client<"bearer" | "apiKey">,
  input: ListEntitiesRequest,
  options?: CallOptions,
): Promise<EntityList> {
  return call(client, listEntitiesOperation, input, options);
}

/**
 * All pages: Get entities for a user.
 *
 * Those that were named last first. They are found in the user's messages, or added by you. Called by any user of the
 * account, or with an API key that has the scope `conversation`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/entities/{userId}`
 */
export function allEntities(
  client: Client<"bearer" | "apiKey">,
  input: ListEntitiesRequest,
  options?: CallOptions,
): AsyncGenerator<EntityList["data"][number], void, undefined> {
  return eachItem<EntityList["data"][number]>(
    (each: typeof input, settings?: CallOptions) => listEntities(client, each, settings),
    input,
    { by: "page", items: "data" },
    options,
  );
}

const addEntityOperation: Operation = {
  method: "POST",
  path: "/api/v1/chatbots/{chatbotId}/entities/{userId}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Add entity.
 *
 * An entity with the same normalised value is updated. Called by any user of the account, or with an API key that has
 * the scope `conversation`.
 *
 * `POST /api/v1/chatbots/{chatbotId}/entities/{userId}`
 */
export function addEntity(
  client: Client<"bearer" | "apiKey">,
  input: AddEntityRequest,
  options?: CallOptions,
): Promise<EntityResult> {
  return call(client, addEntityOperation, input, options);
}

const deleteEntityOperation: Operation = {
  method: "DELETE",
  path: "/api/v1/chatbots/{chatbotId}/entities/{userId}/{entityId}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Delete entity.
 *
 * Called by any user of the account, or with an API key that has the scope `conversation`.
 *
 * `DELETE /api/v1/chatbots/{chatbotId}/entities/{userId}/{entityId}`
 */
export function deleteEntity(
  client: Client<"bearer" | "apiKey">,
  input: DeleteEntityRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteEntityOperation, input, options);
}

const resolveReferencesOperation: Operation = {
  method: "POST",
  path: "/api/v1/chatbots/{chatbotId}/references/resolve",
  kinds: ["bearer", "apiKey"],
};

/**
 * Resolve references in text.
 *
 * Puts what "it", "the second one", "there", "второй" or "там" mean into a text, from earlier turns and the user's
 * entities. What is not known stays as it is. The chatbot understands questions in the same way. Called by any user of
 * the account, or with an API key that has the scope `conversation`.
 *
 * `POST /api/v1/chatbots/{chatbotId}/references/resolve`
 */
export function resolveReferences(
  client: Client<"bearer" | "apiKey">,
  input: ResolveReferencesRequest,
  options?: CallOptions,
): Promise<ResolutionResult> {
  return call(client, resolveReferencesOperation, input, options);
}
