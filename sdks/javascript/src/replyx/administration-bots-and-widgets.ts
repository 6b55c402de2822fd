/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  ActOnBotRequest,
  BotActionResult,
  BotStats,
  EmbedCodes,
  ListEmbedCodesRequest,
  MonitorBotsRequest,
  MonitoredBots,
  ReadBotStatsRequest,
} from "./types.ts";

const monitorBotsOperation: Operation = { method: "GET", path: "/api/admin/bots-monitoring", kinds: ["bearer"] };

/**
 * List the platform's bots with their status and traffic.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/admin/bots-monitoring`
 */
export function monitorBots(
  client: Client<"bearer">,
  input: MonitorBotsRequest = {},
  options?: CallOptions,
): Promise<MonitoredBots> {
  return call(client, monitorBotsOperation, input, options);
}

/**
 * All pages: List the platform's bots with their status and traffic.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/admin/bots-monitoring`
 */
export function allMonitorBots(
  client: Client<"bearer">,
  input: MonitorBotsRequest = {},
  options?: CallOptions,
): AsyncGenerator<MonitoredBots["bots"][number], void, undefined> {
  return eachItem<MonitoredBots["bots"][number]>(
    (each: typeof input, settings?: CallOptions) => monitorBots(client, each, settings),
    input,
    { by: "offset", items: "bots" },
    options,
  );
}

const readBotStatsOperation: Operation = { method: "GET", path: "/api/admin/bots-monitoring/stats", kinds: ["bearer"] };

/**
 * Read totals of the platform's bots and their traffic.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/admin/bots-monitoring/stats`
 */
export function readBotStats(
  client: Client<"bearer">,
  input: ReadBotStatsRequest = {},
  options?: CallOptions,
): Promise<BotStats> {
  return call(client, readBotStatsOperation, input, options);
}

const actOnBotOperation: Operation = { method: "POST", path: "/api/admin/bots/{bot_id}/action", kinds: ["bearer"] };

/**
 * Start, stop, restart or delete any bot.
 *
 * Called by an administrator of the platform.
 *
 * `POST /api/admin/bots/{bot_id}/action`
 */
export function actOnBot(
  client: Client<"bearer">,
  input: ActOnBotRequest,
  options?: CallOptions,
): Promise<BotActionResult> {
  return call(client, actOnBotOperation, input, options);
}

const listEmbedCodesOperation: Operation = { method: "GET", path: "/api/admin/embed-codes", kinds: ["bearer"] };

/**
 * List the embed codes of every assistant.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/admin/embed-codes`
 */
export function listEmbedCodes(
  client: Client<"bearer">,
  input: ListEmbedCodesRequest = {},
  options?: CallOptions,
): Promise<EmbedCodes> {
  return call(client, listEmbedCodesOperation, input, options);
}

/**
 * All pages: List the embed codes of every assistant.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/admin/embed-codes`
 */
export function allEmbedCodes(
  client: Client<"bearer">,
  input: ListEmbedCodesRequest = {},
  options?: CallOptions,
): AsyncGenerator<EmbedCodes["embed_codes"][number], void, undefined> {
  return eachItem<EmbedCodes["embed_codes"][number]>(
    (each: typeof input, settings?: CallOptions) => listEmbedCodes(client, each, settings),
    input,
    { by: "offset", items: "embed_codes" },
    options,
  );
}
