/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  ConfigurePluginRequest,
  CreatePluginRequest,
  DeletePluginRequest,
  Done,
  InstallPluginRequest,
  ListInstallationsRequest,
  ListPluginsRequest,
  PluginInstallationList,
  PluginInstallationResult,
  PluginList,
  PluginResult,
  PluginStatusResult,
  ReadPluginRequest,
  ReadPluginStatusRequest,
  SwitchPluginRequest,
  UninstallPluginRequest,
  UpdatePluginRequest,
} from "./types.ts";

const listPluginsOperation: Operation = { method: "GET", path: "/api/v1/plugins", kinds: ["bearer", "apiKey"] };

/**
 * Get all plugins.
 *
 * Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/plugins`
 */
export function listPlugins(
  client: Client<"bearer" | "apiKey">,
  input: ListPluginsRequest = {},
  options?: CallOptions,
): Promise<PluginList> {
  return call(client, listPluginsOperation, input, options);
}

/**
 * All pages: Get all plugins.
 *
 * Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/plugins`
 */
export function allPlugins(
  client: Client<"bearer" | "apiKey">,
  input: ListPluginsRequest = {},
  options?: CallOptions,
): AsyncGenerator<PluginList["data"][number], void, undefined> {
  return eachItem<PluginList["data"][number]>(
    (each: typeof input, settings?: CallOptions) => listPlugins(client, each, settings),
    input,
    { by: "page", items: "data" },
    options,
  );
}

const createPluginOperation: Operation = { method: "POST", path: "/api/v1/plugins", kinds: ["bearer"] };

/**
 * Register a plugin.
 *
 * The manifest is checked completely: schemas, names of tools, addresses. It has either `endpoint` and `tools`, or
 * `mcpServer`. Called by an administrator of the platform.
 *
 * `POST /api/v1/plugins`
 */
export function createPlugin(
  client: Client<"bearer">,
  input: CreatePluginRequest,
  options?: CallOptions,
): Promise<PluginResult> {
  return call(client, createPluginOperation, input, options);
}

const readPluginOperation: Operation = { method: "GET", path: "/api/v1/plugins/{id}", kinds: ["bearer", "apiKey"] };

/**
 * Get plugin by ID.
 *
 * Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/plugins/{id}`
 */
export function readPlugin(
  client: Client<"bearer" | "apiKey">,
  input: ReadPluginRequest,
  options?: CallOptions,
): Promise<PluginResult> {
  return call(client, readPluginOperation, input, options);
}

const updatePluginOperation: Operation = { method: "PUT", path: "/api/v1/plugins/{id}", kinds: ["bearer"] };

/**
 * Update plugin.
 *
 * Omitted fields are not changed. An installation whose configuration does not match any more is not called until it
 * does. Called by an administrator of the platform.
 *
 * `PUT /api/v1/plugins/{id}`
 */
export function updatePlugin(
  client: Client<"bearer">,
  input: UpdatePluginRequest,
  options?: CallOptions,
): Promise<PluginResult> {
  return call(client, updatePluginOperation, input, options);
}

const deletePluginOperation: Operation = { method: "DELETE", path: "/api/v1/plugins/{id}", kinds: ["bearer"] };

/**
 * Unregister plugin.
 *
 * It is removed from every chatbot at once, with the secrets of its installations. Called by an administrator of the
 * platform.
 *
 * `DELETE /api/v1/plugins/{id}`
 */
export function deletePlugin(
  client: Client<"bearer">,
  input: DeletePluginRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deletePluginOperation, input, options);
}

const listInstallationsOperation: Operation = {
  method: "GET",
  path: "/api/v1/chatbots/{chatbotId}/plugins",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get all plugins for a chatbot.
 *
 * Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/plugins`
 */
export function listInstallations(
  client: Client<"bearer" | "apiKey">,
  input: ListInstallationsRequest,
  options?: CallOptions,
): Promise<PluginInstallationList> {
  return call(client, listInstallationsOperation, input, options);
}

/**
 * All pages: Get all plugins for a chatbot.
 *
 * Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/plugins`
 */
export function allInstallations(
  client: Client<"bearer" | "apiKey">,
  input: ListInstallationsRequest,
  options?: CallOptions,
): AsyncGenerator<PluginInstallationList["data"][number], void, undefined> {
  return eachItem<PluginInstallationList["data"][number]>(
    (each: typeof input, settings?: CallOptions) => listInstallations(client, each, settings),
    input,
    { by: "page", items: "data" },
    options,
  );
}

const installPluginOperation: Operation = {
  method: "POST",
  path: "/api/v1/chatbots/{chatbotId}/plugins",
  kinds: ["bearer", "apiKey"],
};

/**
 * Install plugin for a chatbot.
 *
 * The chatbot's hosted model may call the plugin's tools from now on. `config` is checked by the plugin's
 * `configSchema`. Called by an owner of the account, or with an API key that has the scope `manage`.
 *
 * `POST /api/v1/chatbots/{chatbotId}/plugins`
 */
export function installPlugin(
  client: Client<"bearer" | "apiKey">,
  input: InstallPluginRequest,
  options?: CallOptions,
): Promise<PluginInstallationResult> {
  return call(client, installPluginOperation, input, options);
}

const uninstallPluginOperation: Operation = {
  method: "DELETE",
  path: "/api/v1/chatbots/{chatbotId}/plugins/{pluginId}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Uninstall plugin from a chatbot.
 *
 * Called by an owner of the account, or with an API key that has the scope `manage`.
 *
 * `DELETE /api/v1/chatbots/{chatbotId}/plugins/{pluginId}`
 */
export function uninstallPlugin(
  client: Client<"bearer" | "apiKey">,
  input: UninstallPluginRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, uninstallPluginOperation, input, options);
}

const configurePluginOperation: Operation = {
  method: "PUT",
  path: "/api/v1/chatbots/{chatbotId}/plugins/{pluginId}/config",
  kinds: ["bearer", "apiKey"],
};

/**
 * Update plugin configuration.
 *
 * Replaces the configuration. A secret that is absent or masked stays as it is; null removes it. Called by an owner of
 * the account, or with an API key that has the scope `manage`.
 *
 * `PUT /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/config`
 */
export function configurePlugin(
  client: Client<"bearer" | "apiKey">,
  input: ConfigurePluginRequest,
  options?: CallOptions,
): Promise<PluginInstallationResult> {
  return call(client, configurePluginOperation, input, options);
}

const switchPluginOperation: Operation = {
  method: "PUT",
  path: "/api/v1/chatbots/{chatbotId}/plugins/{pluginId}/enabled",
  kinds: ["bearer", "apiKey"],
};

/**
 * Switch a plugin on or off.
 *
 * While it is off the chatbot calls none of its tools. Its settings, secrets and figures stay. Called by an owner of
 * the account, or with an API key that has the scope `manage`.
 *
 * `PUT /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/enabled`
 */
export function switchPlugin(
  client: Client<"bearer" | "apiKey">,
  input: SwitchPluginRequest,
  options?: CallOptions,
): Promise<PluginInstallationResult> {
  return call(client, switchPluginOperation, input, options);
}

const readPluginStatusOperation: Operation = {
  method: "GET",
  path: "/api/v1/chatbots/{chatbotId}/plugins/{pluginId}/status",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get plugin status.
 *
 * From real calls: the last one, the last error, and error rate and latency of the last 24 hours. Called by any user
 * of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/status`
 */
export function readPluginStatus(
  client: Client<"bearer" | "apiKey">,
  input: ReadPluginStatusRequest,
  options?: CallOptions,
): Promise<PluginStatusResult> {
  return call(client, readPluginStatusOperation, input, options);
}
