/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  Assistant,
  BotInstance,
  BotRun,
  CreateBotInstanceRequest,
  DeleteBotInstanceRequest,
  Done,
  ListAllBotInstancesResponse,
  ListBotInstancesResponse,
  ListUserBotInstancesRequest,
  ListUserBotInstancesResponse,
  ReadAssistantOfBotRequest,
  ReadBotOfAssistantRequest,
  ReadUserTelegramAssistantRequest,
  ReloadBotRequest,
  StartBotRequest,
  StopBotRequest,
  UpdateBotInstanceRequest,
} from "./types.ts";

const listAllBotInstancesOperation: Operation = {
  method: "GET",
  path: "/api/bot-instances-all",
  kinds: ["service", "bearer"],
};

/**
 * List every account's bots.
 *
 * Called with the service key, or by an administrator of the platform.
 *
 * `GET /api/bot-instances-all`
 */
export function listAllBotInstances(
  client: Client<"service" | "bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<ListAllBotInstancesResponse> {
  return call(client, listAllBotInstancesOperation, input, options);
}

const listUserBotInstancesOperation: Operation = {
  method: "GET",
  path: "/api/admin/bot-instances/{user_id}",
  kinds: ["bearer"],
};

/**
 * List a user's bots.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/admin/bot-instances/{user_id}`
 */
export function listUserBotInstances(
  client: Client<"bearer">,
  input: ListUserBotInstancesRequest,
  options?: CallOptions,
): Promise<ListUserBotInstancesResponse> {
  return call(client, listUserBotInstancesOperation, input, options);
}

const readBotOfAssistantOperation: Operation = {
  method: "GET",
  path: "/api/bot-instances/by-assistant/{assistant_id}",
  kinds: ["service", "bearer"],
};

/**
 * Read an assistant's bot.
 *
 * Called with the service key, or by an owner of the account.
 *
 * `GET /api/bot-instances/by-assistant/{assistant_id}`
 */
export function readBotOfAssistant(
  client: Client<"service" | "bearer">,
  input: ReadBotOfAssistantRequest,
  options?: CallOptions,
): Promise<BotInstance> {
  return call(client, readBotOfAssistantOperation, input, options);
}

const readAssistantOfBotOperation: Operation = {
  method: "GET",
  path: "/api/bot-instances/{bot_id}/assistant",
  kinds: ["service", "bearer"],
};

/**
 * Read a bot's assistant.
 *
 * Called with the service key, or by an owner of the account.
 *
 * `GET /api/bot-instances/{bot_id}/assistant`
 */
export function readAssistantOfBot(
  client: Client<"service" | "bearer">,
  input: ReadAssistantOfBotRequest,
  options?: CallOptions,
): Promise<Assistant> {
  return call(client, readAssistantOfBotOperation, input, options);
}

const readUserTelegramAssistantOperation: Operation = {
  method: "GET",
  path: "/api/user-telegram-assistant/{user_id}",
  kinds: ["service", "bearer"],
};

/**
 * Read the assistant behind a user's oldest bot.
 *
 * Called with the service key, or by an owner of the account.
 *
 * `GET /api/user-telegram-assistant/{user_id}`
 */
export function readUserTelegramAssistant(
  client: Client<"service" | "bearer">,
  input: ReadUserTelegramAssistantRequest,
  options?: CallOptions,
): Promise<Assistant> {
  return call(client, readUserTelegramAssistantOperation, input, options);
}

const reloadBotOperation: Operation = { method: "POST", path: "/api/reload-bot", kinds: ["service", "bearer"] };

/**
 * Restart a bot.
 *
 * Called with the service key, or by an owner of the account.
 *
 * `POST /api/reload-bot`
 */
export function reloadBot(
  client: Client<"service" | "bearer">,
  input: ReloadBotRequest,
  options?: CallOptions,
): Promise<BotRun> {
  return call(client, reloadBotOperation, input, options);
}

const createBotInstanceOperation: Operation = { method: "POST", path: "/api/bot-instances", kinds: ["bearer"] };

/**
 * Create an assistant's Telegram bot.
 *
 * An assistant has one bot. It runs after it is started. This response shows the full token; later ones mask it.
 * Called by an owner of the account.
 *
 * `POST /api/bot-instances`
 */
export function createBotInstance(
  client: Client<"bearer">,
  input: CreateBotInstanceRequest,
  options?: CallOptions,
): Promise<BotInstance> {
  return call(client, createBotInstanceOperation, input, options);
}

const listBotInstancesOperation: Operation = { method: "GET", path: "/api/bot-instances", kinds: ["bearer"] };

/**
 * List your bots.
 *
 * Called by an owner of the account.
 *
 * `GET /api/bot-instances`
 */
export function listBotInstances(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<ListBotInstancesResponse> {
  return call(client, listBotInstancesOperation, input, options);
}

const updateBotInstanceOperation: Operation = {
  method: "PATCH",
  path: "/api/bot-instances/{bot_id}",
  kinds: ["bearer"],
};

/**
 * Change a bot.
 *
 * `is_active: false` stops it. A running bot switches to a new token at once. Called by an owner of the account.
 *
 * `PATCH /api/bot-instances/{bot_id}`
 */
export function updateBotInstance(
  client: Client<"bearer">,
  input: UpdateBotInstanceRequest,
  options?: CallOptions,
): Promise<BotInstance> {
  return call(client, updateBotInstanceOperation, input, options);
}

const deleteBotInstanceOperation: Operation = {
  method: "DELETE",
  path: "/api/bot-instances/{bot_id}",
  kinds: ["bearer"],
};

/**
 * Delete a bot and keep its dialogs.
 *
 * Called by an owner of the account.
 *
 * `DELETE /api/bot-instances/{bot_id}`
 */
export function deleteBotInstance(
  client: Client<"bearer">,
  input: DeleteBotInstanceRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteBotInstanceOperation, input, options);
}

const startBotOperation: Operation = { method: "POST", path: "/api/start-bot/{bot_id}", kinds: ["bearer"] };

/**
 * Start a bot: sets the Telegram webhook.
 *
 * Called by an owner of the account.
 *
 * `POST /api/start-bot/{bot_id}`
 */
export function startBot(client: Client<"bearer">, input: StartBotRequest, options?: CallOptions): Promise<BotRun> {
  return call(client, startBotOperation, input, options);
}

const stopBotOperation: Operation = { method: "POST", path: "/api/stop-bot/{bot_id}", kinds: ["bearer"] };

/**
 * Stop a bot.
 *
 * Called by an owner of the account.
 *
 * `POST /api/stop-bot/{bot_id}`
 */
export function stopBot(client: Client<"bearer">, input: StopBotRequest, options?: CallOptions): Promise<BotRun> {
  return call(client, stopBotOperation, input, options);
}
