/* Generated from the routes of the API (npm run sdks). */
import { call, fetchRaw } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  ExportFigureConversationsRequest,
  FigureConversations,
  Figures,
  ListFigureConversationsRequest,
  ReadFiguresRequest,
} from "./types.ts";

const readFiguresOperation: Operation = { method: "GET", path: "/api/figures", kinds: ["bearer"] };

/**
 * Read the figures of your account's conversations.
 *
 * Of conversations that began between `from` and `to` (default: the last thirty days), on the calendar of `time_zone`,
 * by hour, day, week from Monday, or month. A conversation ends after half an hour of silence, or a day while the
 * visitor waits. Called by an owner of the account.
 *
 * `GET /api/figures`
 */
export function readFigures(
  client: Client<"bearer">,
  input: ReadFiguresRequest = {},
  options?: CallOptions,
): Promise<Figures> {
  return call(client, readFiguresOperation, input, options);
}

const listFigureConversationsOperation: Operation = {
  method: "GET",
  path: "/api/figures/conversations",
  kinds: ["bearer"],
};

/**
 * List the conversations that a figure counts.
 *
 * With the range and the filters of a figure, `total` is the figure. Called by an owner of the account.
 *
 * `GET /api/figures/conversations`
 */
export function listFigureConversations(
  client: Client<"bearer">,
  input: ListFigureConversationsRequest = {},
  options?: CallOptions,
): Promise<FigureConversations> {
  return call(client, listFigureConversationsOperation, input, options);
}

/**
 * All pages: List the conversations that a figure counts.
 *
 * With the range and the filters of a figure, `total` is the figure. Called by an owner of the account.
 *
 * `GET /api/figures/conversations`
 */
export function allFigureConversations(
  client: Client<"bearer">,
  input: ListFigureConversationsRequest = {},
  options?: CallOptions,
): AsyncGenerator<FigureConversations["conversations"][number], void, undefined> {
  return eachItem<FigureConversations["conversations"][number]>(
    (each: typeof input, settings?: CallOptions) => listFigureConversations(client, each, settings),
    input,
    { by: "page", items: "conversations" },
    options,
  );
}

const exportFigureConversationsOperation: Operation = {
  method: "GET",
  path: "/api/figures/conversations.csv",
  kinds: ["bearer"],
};

/**
 * Export the conversations that a figure counts.
 *
 * CSV in UTF-8 with a header, one row for each conversation. Times are UTC. Called by an owner of the account.
 *
 * `GET /api/figures/conversations.csv`
 */
export function exportFigureConversations(
  client: Client<"bearer">,
  input: ExportFigureConversationsRequest = {},
  options?: CallOptions,
): Promise<Response> {
  return fetchRaw(client, exportFigureConversationsOperation, input, options);
}
