/* Generated from the routes of the API (npm run sdks). */
import { call, fetchRaw } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import { type Delta, stream } from "../core/stream.ts";
import type * as types from "./types.ts";
import type {
  CheckInstallRequest,
  CreateSiteDialogRequest,
  CreateWidgetDialogRequest,
  Dialog,
  Exchange,
  GuestDialog,
  InstallCheck,
  ListSiteDialogsRequest,
  ListSiteMessagesRequest,
  ListSiteMessagesResponse,
  ListWidgetDialogsRequest,
  ListWidgetMessagesRequest,
  ListWidgetMessagesResponse,
  ListWidgetPagesRequest,
  ListWidgetPagesResponse,
  PostSiteMessageRequest,
  PostWidgetMessageRequest,
  ReadChatFrameRequest,
  ReadSiteDialogRequest,
  ReadSiteEmbedCodeRequest,
  ReadSiteTokenRequest,
  ReadWidgetDialogRequest,
  RenewSiteTokenRequest,
  RevokeSiteTokenRequest,
  SiteDialogList,
  SiteEmbedCode,
  SiteToken,
  WidgetSettings,
} from "./types.ts";

const createSiteDialogOperation: Operation = { method: "POST", path: "/api/site/dialogs", kinds: ["site", "guest"] };

/**
 * Start a visitor's dialog.
 *
 * The credential is the site token of the embed code (`X-Site-Token` or `?token=`). Without `guest_id` the visitor
 * gets a new signed id; store it to return to the dialog. `customer_info` contains the input of the widget's form.
 * Called by a page with its site token.
 *
 * `POST /api/site/dialogs`
 */
export function createSiteDialog(
  client: Client<"site" | "guest">,
  input: CreateSiteDialogRequest,
  options?: CallOptions,
): Promise<GuestDialog> {
  return call(client, createSiteDialogOperation, input, options);
}

const listSiteDialogsOperation: Operation = { method: "GET", path: "/api/site/dialogs", kinds: ["bearer", "guest"] };

/**
 * List a visitor's dialogs.
 *
 * Newest first; may lag by seconds, but a visitor finds a dialog that was just begun. A visitor sees its own dialogs;
 * an account sees those of all its visitors, or of `guest_id`. Called by a user of the account, or by a visitor with a
 * site token and a guest id.
 *
 * `GET /api/site/dialogs`
 */
export function listSiteDialogs(
  client: Client<"bearer" | "guest">,
  input: ListSiteDialogsRequest = {},
  options?: CallOptions,
): Promise<SiteDialogList> {
  return call(client, listSiteDialogsOperation, input, options);
}

/**
 * All pages: List a visitor's dialogs.
 *
 * Newest first; may lag by seconds, but a visitor finds a dialog that was just begun. A visitor sees its own dialogs;
 * an account sees those of all its visitors, or of `guest_id`. Called by a user of the account, or by a visitor with a
 * site token and a guest id.
 *
 * `GET /api/site/dialogs`
 */
export function allSiteDialogs(
  client: Client<"bearer" | "guest">,
  input: ListSiteDialogsRequest = {},
  options?: CallOptions,
): AsyncGenerator<SiteDialogList["dialogs"][number], void, undefined> {
  return eachItem<SiteDialogList["dialogs"][number]>(
    (each: typeof input, settings?: CallOptions) => listSiteDialogs(client, each, settings),
    input,
    { by: "before_id", last: "id", items: "dialogs" },
    options,
  );
}

const readSiteDialogOperation: Operation = {
  method: "GET",
  path: "/api/site/dialogs/{dialog_id}",
  kinds: ["bearer", "guest"],
};

/**
 * Read a visitor's dialog.
 *
 * Called by a user of the account, or by a visitor with a site token and a guest id.
 *
 * `GET /api/site/dialogs/{dialog_id}`
 */
export function readSiteDialog(
  client: Client<"bearer" | "guest">,
  input: ReadSiteDialogRequest,
  options?: CallOptions,
): Promise<Dialog> {
  return call(client, readSiteDialogOperation, input, options);
}

const listSiteMessagesOperation: Operation = {
  method: "GET",
  path: "/api/site/dialogs/{dialog_id}/messages",
  kinds: ["bearer", "guest"],
};

/**
 * Read the messages of a visitor's dialog.
 *
 * In order; without `after_seq`, the last messages. To poll, send the `last_seq` of the previous response as
 * `after_seq`. A plain list with `X-API-Dialect: quickstart`. Called by a user of the account, or by a visitor with a
 * site token and a guest id.
 *
 * `GET /api/site/dialogs/{dialog_id}/messages`
 */
export function listSiteMessages(
  client: Client<"bearer" | "guest">,
  input: ListSiteMessagesRequest,
  options?: CallOptions,
): Promise<ListSiteMessagesResponse> {
  return call(client, listSiteMessagesOperation, input, options);
}

const postSiteMessageOperation: Operation = {
  method: "POST",
  path: "/api/site/dialogs/{dialog_id}/messages",
  kinds: ["bearer", "guest"],
  isKeyed: true,
};

/**
 * Send a message as a visitor.
 *
 * The response contains the answer, or streams it with `Accept: text/event-stream`. An `Idempotency-Key` header or
 * `client_message_id` makes retries safe. Called by a user of the account, or by a visitor with a site token and a
 * guest id.
 *
 * `POST /api/site/dialogs/{dialog_id}/messages`
 */
export function postSiteMessage(
  client: Client<"bearer" | "guest">,
  input: PostSiteMessageRequest,
  options?: CallOptions,
): Promise<Exchange> {
  return call(client, postSiteMessageOperation, input, options);
}

/** What `streamPostSiteMessage` yields. */
export type PostSiteMessageEvent =
  | { type: "user_message"; data: types.Exchange["user_message"] }
  | { type: "delta"; data: Delta }
  | { type: "ai_response"; data: types.Exchange["ai_response"] };

/**
 * Send a message as a visitor.
 *
 * The response contains the answer, or streams it with `Accept: text/event-stream`. An `Idempotency-Key` header or
 * `client_message_id` makes retries safe. Called by a user of the account, or by a visitor with a site token and a
 * guest id.
 *
 * `POST /api/site/dialogs/{dialog_id}/messages`
 */
export function streamPostSiteMessage(
  client: Client<"bearer" | "guest">,
  input: PostSiteMessageRequest,
  options?: CallOptions,
): AsyncGenerator<PostSiteMessageEvent, void, undefined> {
  return stream<PostSiteMessageEvent>(client, postSiteMessageOperation, input, options);
}

const createWidgetDialogOperation: Operation = {
  method: "POST",
  path: "/api/widget/dialogs",
  kinds: ["site", "guest"],
};

/**
 * Start a visitor's dialog.
 *
 * The credential is the site token of the embed code (`X-Site-Token` or `?token=`). Without `guest_id` the visitor
 * gets a new signed id; store it to return to the dialog. `customer_info` contains the input of the widget's form.
 * Called by a page with its site token.
 *
 * `POST /api/widget/dialogs`
 */
export function createWidgetDialog(
  client: Client<"site" | "guest">,
  input: CreateWidgetDialogRequest,
  options?: CallOptions,
): Promise<GuestDialog> {
  return call(client, createWidgetDialogOperation, input, options);
}

const listWidgetDialogsOperation: Operation = {
  method: "GET",
  path: "/api/widget/dialogs",
  kinds: ["bearer", "guest"],
};

/**
 * List a visitor's dialogs.
 *
 * Newest first; may lag by seconds, but a visitor finds a dialog that was just begun. A visitor sees its own dialogs;
 * an account sees those of all its visitors, or of `guest_id`. Called by a user of the account, or by a visitor with a
 * site token and a guest id.
 *
 * `GET /api/widget/dialogs`
 */
export function listWidgetDialogs(
  client: Client<"bearer" | "guest">,
  input: ListWidgetDialogsRequest = {},
  options?: CallOptions,
): Promise<SiteDialogList> {
  return call(client, listWidgetDialogsOperation, input, options);
}

/**
 * All pages: List a visitor's dialogs.
 *
 * Newest first; may lag by seconds, but a visitor finds a dialog that was just begun. A visitor sees its own dialogs;
 * an account sees those of all its visitors, or of `guest_id`. Called by a user of the account, or by a visitor with a
 * site token and a guest id.
 *
 * `GET /api/widget/dialogs`
 */
export function allWidgetDialogs(
  client: Client<"bearer" | "guest">,
  input: ListWidgetDialogsRequest = {},
  options?: CallOptions,
): AsyncGenerator<SiteDialogList["dialogs"][number], void, undefined> {
  return eachItem<SiteDialogList["dialogs"][number]>(
    (each: typeof input, settings?: CallOptions) => listWidgetDialogs(client, each, settings),
    input,
    { by: "before_id", last: "id", items: "dialogs" },
    options,
  );
}

const readWidgetDialogOperation: Operation = {
  method: "GET",
  path: "/api/widget/dialogs/{dialog_id}",
  kinds: ["bearer", "guest"],
};

/**
 * Read a visitor's dialog.
 *
 * Called by a user of the account, or by a visitor with a site token and a guest id.
 *
 * `GET /api/widget/dialogs/{dialog_id}`
 */
export function readWidgetDialog(
  client: Client<"bearer" | "guest">,
  input: ReadWidgetDialogRequest,
  options?: CallOptions,
): Promise<Dialog> {
  return call(client, readWidgetDialogOperation, input, options);
}

const listWidgetMessagesOperation: Operation = {
  method: "GET",
  path: "/api/widget/dialogs/{dialog_id}/messages",
  kinds: ["bearer", "guest"],
};

/**
 * Read the messages of a visitor's dialog.
 *
 * In order; without `after_seq`, the last messages. To poll, send the `last_seq` of the previous response as
 * `after_seq`. A plain list with `X-API-Dialect: quickstart`. Called by a user of the account, or by a visitor with a
 * site token and a guest id.
 *
 * `GET /api/widget/dialogs/{dialog_id}/messages`
 */
export function listWidgetMessages(
  client: Client<"bearer" | "guest">,
  input: ListWidgetMessagesRequest,
  options?: CallOptions,
): Promise<ListWidgetMessagesResponse> {
  return call(client, listWidgetMessagesOperation, input, options);
}

const postWidgetMessageOperation: Operation = {
  method: "POST",
  path: "/api/widget/dialogs/{dialog_id}/messages",
  kinds: ["bearer", "guest"],
  isKeyed: true,
};

/**
 * Send a message as a visitor.
 *
 * The response contains the answer, or streams it with `Accept: text/event-stream`. An `Idempotency-Key` header or
 * `client_message_id` makes retries safe. Called by a user of the account, or by a visitor with a site token and a
 * guest id.
 *
 * `POST /api/widget/dialogs/{dialog_id}/messages`
 */
export function postWidgetMessage(
  client: Client<"bearer" | "guest">,
  input: PostWidgetMessageRequest,
  options?: CallOptions,
): Promise<Exchange> {
  return call(client, postWidgetMessageOperation, input, options);
}

/** What `streamPostWidgetMessage` yields. */
export type PostWidgetMessageEvent =
  | { type: "user_message"; data: types.Exchange["user_message"] }
  | { type: "delta"; data: Delta }
  | { type: "ai_response"; data: types.Exchange["ai_response"] };

/**
 * Send a message as a visitor.
 *
 * The response contains the answer, or streams it with `Accept: text/event-stream`. An `Idempotency-Key` header or
 * `client_message_id` makes retries safe. Called by a user of the account, or by a visitor with a site token and a
 * guest id.
 *
 * `POST /api/widget/dialogs/{dialog_id}/messages`
 */
export function streamPostWidgetMessage(
  client: Client<"bearer" | "guest">,
  input: PostWidgetMessageRequest,
  options?: CallOptions,
): AsyncGenerator<PostWidgetMessageEvent, void, undefined> {
  return stream<PostWidgetMessageEvent>(client, postWidgetMessageOperation, input, options);
}

const readSiteSettingsOperation: Operation = { method: "GET", path: "/api/site/settings", kinds: ["site", "guest"] };

/**
 * Read the settings of a page's widget.
 *
 * Called by a page with its site token.
 *
 * `GET /api/site/settings`
 */
export function readSiteSettings(
  client: Client<"site" | "guest">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<WidgetSettings> {
  return call(client, readSiteSettingsOperation, input, options);
}

const readSiteEmbedCodeOperation: Operation = { method: "GET", path: "/api/embed-code", kinds: ["bearer"] };

/**
 * Get the snippet for your website.
 *
 * For the assistant with `assistant_id`, else for your oldest one with a website widget. Called by any user of the
 * account.
 *
 * `GET /api/embed-code`
 */
export function readSiteEmbedCode(
  client: Client<"bearer">,
  input: ReadSiteEmbedCodeRequest = {},
  options?: CallOptions,
): Promise<SiteEmbedCode> {
  return call(client, readSiteEmbedCodeOperation, input, options);
}

const renewSiteTokenOperation: Operation = { method: "POST", path: "/api/embed-code", kinds: ["bearer"] };

/**
 * Create a new site token.
 *
 * For the assistant with `assistant_id`, else for your oldest one with a website widget. The previous token is no
 * longer accepted; visitors keep their dialogs. Called by an owner of the account.
 *
 * `POST /api/embed-code`
 */
export function renewSiteToken(
  client: Client<"bearer">,
  input: RenewSiteTokenRequest,
  options?: CallOptions,
): Promise<SiteEmbedCode> {
  return call(client, renewSiteTokenOperation, input, options);
}

const readSiteTokenOperation: Operation = { method: "GET", path: "/api/site-token", kinds: ["bearer"] };

/**
 * Read a site token.
 *
 * For the assistant with `assistant_id`, else for your oldest one with a website widget. Called by any user of the
 * account.
 *
 * `GET /api/site-token`
 */
export function readSiteToken(
  client: Client<"bearer">,
  input: ReadSiteTokenRequest = {},
  options?: CallOptions,
): Promise<SiteToken> {
  return call(client, readSiteTokenOperation, input, options);
}

const revokeSiteTokenOperation: Operation = { method: "DELETE", path: "/api/site-token", kinds: ["bearer"] };

/**
 * Revoke a site token.
 *
 * For the assistant with `assistant_id`, else for your oldest one with a website widget. The widget is refused until a
 * new token is created. Called by an owner of the account.
 *
 * `DELETE /api/site-token`
 */
export function revokeSiteToken(
  client: Client<"bearer">,
  input: RevokeSiteTokenRequest = {},
  options?: CallOptions,
): Promise<SiteToken> {
  return call(client, revokeSiteTokenOperation, input, options);
}

const readChatFrameOperation: Operation = { method: "GET", path: "/api/chat-iframe", kinds: ["site", "guest"] };

/**
 * Get an assistant's chat as a page for an iframe.
 *
 * The site token identifies the assistant. Only pages of its `allowed_domains` may frame the chat. With `Accept:
 * application/json` the response is only the chat's address. Called by a page with its site token.
 *
 * `GET /api/chat-iframe`
 */
export function readChatFrame(
  client: Client<"site" | "guest">,
  input: ReadChatFrameRequest = {},
  options?: CallOptions,
): Promise<Response> {
  return fetchRaw(client, readChatFrameOperation, input, options);
}

const checkInstallOperation: Operation = {
  method: "POST",
  path: "/api/assistants/{assistant_id}/install-check",
  kinds: ["bearer"],
};

/**
 * Check whether a page shows an assistant's widget.
 *
 * Reads the page: whether it may show the widget, and whether its HTML contains the snippet. A snippet that a script
 * adds to the page is not seen. Changes nothing. Called by an owner of the account.
 *
 * `POST /api/assistants/{assistant_id}/install-check`
 */
export function checkInstall(
  client: Client<"bearer">,
  input: CheckInstallRequest,
  options?: CallOptions,
): Promise<InstallCheck> {
  return call(client, checkInstallOperation, input, options);
}

const listWidgetPagesOperation: Operation = {
  method: "GET",
  path: "/api/assistants/{assistant_id}/widget-pages",
  kinds: ["bearer"],
};

/**
 * List the sites that show an assistant's widget.
 *
 * The sites whose pages have asked for the widget in the last 30 days, also those that were refused: the newest 30.
 * Seen once an hour at most. Called by an owner of the account.
 *
 * `GET /api/assistants/{assistant_id}/widget-pages`
 */
export function listWidgetPages(
  client: Client<"bearer">,
  input: ListWidgetPagesRequest,
  options?: CallOptions,
): Promise<ListWidgetPagesResponse> {
  return call(client, listWidgetPagesOperation, input, options);
}
