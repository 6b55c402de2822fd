/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  CreateDefaultPersonalityRequest,
  CreatePersonalityRequest,
  DeletePersonalityRequest,
  Done,
  ListPersonalitiesRequest,
  PersonalityList,
  PersonalityResult,
  PromptModifierResult,
  ReadPersonalityRequest,
  ReadPromptModifierRequest,
  SetDefaultPersonalityRequest,
  UpdatePersonalityRequest,
} from "./types.ts";

const listPersonalitiesOperation: Operation = {
  method: "GET",
  path: "/api/v1/chatbots/{chatbotId}/personalities",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get all personalities for a chatbot.
 *
 * Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/personalities`
 */
export function listPersonalities(
  client: Client<"bearer" | "apiKey">,
  input: ListPersonalitiesRequest,
  options?: CallOptions,
): Promise<PersonalityList> {
  return call(client, listPersonalitiesOperation, input, options);
}

/**
 * All pages: Get all personalities for a chatbot.
 *
 * Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/personalities`
 */
export function allPersonalities(
  client: Client<"bearer" | "apiKey">,
  input: ListPersonalitiesRequest,
  options?: CallOptions,
): AsyncGenerator<PersonalityList["data"][number], void, undefined> {
  return eachItem<PersonalityList["data"][number]>(
    (each: typeof input, settings?: CallOptions) => listPersonalities(client, each, settings),
    input,
    { by: "page", items: "data" },
    options,
  );
}

const createPersonalityOperation: Operation = {
  method: "POST",
  path: "/api/v1/chatbots/{chatbotId}/personalities",
  kinds: ["bearer", "apiKey"],
};

/**
 * Create a personality for a chatbot.
 *
 * The chatbot speaks with its default personality: this one with `isDefault`. Called by an owner of the account, or
 * with an API key that has the scope `manage`.
 *
 * `POST /api/v1/chatbots/{chatbotId}/personalities`
 */
export function createPersonality(
  client: Client<"bearer" | "apiKey">,
  input: CreatePersonalityRequest,
  options?: CallOptions,
): Promise<PersonalityResult> {
  return call(client, createPersonalityOperation, input, options);
}

const createDefaultPersonalityOperation: Operation = {
  method: "POST",
  path: "/api/v1/chatbots/{chatbotId}/personalities/default",
  kinds: ["bearer", "apiKey"],
};

/**
 * Create the default personality for a chatbot.
 *
 * With values that suit a support assistant, to be changed afterwards: in English, or in Russian for `Accept-Language:
 * ru`. Called by an owner of the account, or with an API key that has the scope `manage`.
 *
 * `POST /api/v1/chatbots/{chatbotId}/personalities/default`
 */
export function createDefaultPersonality(
  client: Client<"bearer" | "apiKey">,
  input: CreateDefaultPersonalityRequest,
  options?: CallOptions,
): Promise<PersonalityResult> {
  return call(client, createDefaultPersonalityOperation, input, options);
}

const readPersonalityOperation: Operation = {
  method: "GET",
  path: "/api/v1/personalities/{id}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get a personality by ID.
 *
 * Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/personalities/{id}`
 */
export function readPersonality(
  client: Client<"bearer" | "apiKey">,
  input: ReadPersonalityRequest,
  options?: CallOptions,
): Promise<PersonalityResult> {
  return call(client, readPersonalityOperation, input, options);
}

const updatePersonalityOperation: Operation = {
  method: "PUT",
  path: "/api/v1/personalities/{id}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Update a personality.
 *
 * Omitted fields are not changed. Called by an owner of the account, or with an API key that has the scope `manage`.
 *
 * `PUT /api/v1/personalities/{id}`
 */
export function updatePersonality(
  client: Client<"bearer" | "apiKey">,
  input: UpdatePersonalityRequest,
  options?: CallOptions,
): Promise<PersonalityResult> {
  return call(client, updatePersonalityOperation, input, options);
}

const deletePersonalityOperation: Operation = {
  method: "DELETE",
  path: "/api/v1/personalities/{id}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Delete a personality.
 *
 * Called by an owner of the account, or with an API key that has the scope `manage`.
 *
 * `DELETE /api/v1/personalities/{id}`
 */
export function deletePersonality(
  client: Client<"bearer" | "apiKey">,
  input: DeletePersonalityRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deletePersonalityOperation, input, options);
}

const setDefaultPersonalityOperation: Operation = {
  method: "POST",
  path: "/api/v1/personalities/{id}/default",
  kinds: ["bearer", "apiKey"],
};

/**
 * Set a personality as default.
 *
 * The chatbot speaks with it from its next answer on. Called by an owner of the account, or with an API key that has
 * the scope `manage`.
 *
 * `POST /api/v1/personalities/{id}/default`
 */
export function setDefaultPersonality(
  client: Client<"bearer" | "apiKey">,
  input: SetDefaultPersonalityRequest,
  options?: CallOptions,
): Promise<PersonalityResult> {
  return call(client, setDefaultPersonalityOperation, input, options);
}

const readPromptModifierOperation: Operation = {
  method: "GET",
  path: "/api/v1/personalities/{id}/prompt-modifier",
  kinds: ["bearer", "apiKey"],
};

/**
 * Generate the prompt modifier of a personality.
 *
 * Exactly what the system prompt of a hosted model gets, and what the built-in model makes of the personality. Called
 * by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/personalities/{id}/prompt-modifier`
 */
export function readPromptModifier(
  client: Client<"bearer" | "apiKey">,
  input: ReadPromptModifierRequest,
  options?: CallOptions,
): Promise<PromptModifierResult> {
  return call(client, readPromptModifierOperation, input, options);
}
