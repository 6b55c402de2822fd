/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  Channel,
  CreateChannelRequest,
  DeleteChannelRequest,
  Done,
  ListChannelTemplatesRequest,
  ListChannelTemplatesResponse,
  ListChannelsResponse,
  Message,
  ReadChannelRequest,
  SendTemplateRequest,
  StartChannelDialogRequest,
  StartedDialog,
  SyncChannelTemplatesRequest,
  SyncChannelTemplatesResponse,
  TestChannelRequest,
  UpdateChannelRequest,
} from "./types.ts";

const createChannelOperation: Operation = { method: "POST", path: "/api/channels", kinds: ["bearer"] };

/**
 * Connect a number or an e-mail address.
 *
 * The provider is asked about the number: `status` tells what it says. Then set `webhook_url` at the provider: at
 * Twilio as the number's webhook for incoming messages, at Meta with `verify_token` for the fields `messages` and
 * `message_template_status_update`. An e-mail address (`email`, provider `mail`) must belong to a domain of the
 * platform whose mail is routed to it. Called by an owner of the account.
 *
 * `POST /api/channels`
 */
export function createChannel(
  client: Client<"bearer">,
  input: CreateChannelRequest,
  options?: CallOptions,
): Promise<Channel> {
  return call(client, createChannelOperation, input, options);
}

const listChannelsOperation: Operation = { method: "GET", path: "/api/channels", kinds: ["bearer"] };

/**
 * List your channels.
 *
 * Called by an owner of the account.
 *
 * `GET /api/channels`
 */
export function listChannels(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<ListChannelsResponse> {
  return call(client, listChannelsOperation, input, options);
}

const readChannelOperation: Operation = { method: "GET", path: "/api/channels/{channel_id}", kinds: ["bearer"] };

/**
 * Read a channel.
 *
 * Called by an owner of the account.
 *
 * `GET /api/channels/{channel_id}`
 */
export function readChannel(
  client: Client<"bearer">,
  input: ReadChannelRequest,
  options?: CallOptions,
): Promise<Channel> {
  return call(client, readChannelOperation, input, options);
}

const updateChannelOperation: Operation = { method: "PATCH", path: "/api/channels/{channel_id}", kinds: ["bearer"] };

/**
 * Change a channel.
 *
 * Masked secrets, which clients send back, change nothing. With new ones waiting messages are sent. Called by an owner
 * of the account.
 *
 * `PATCH /api/channels/{channel_id}`
 */
export function updateChannel(
  client: Client<"bearer">,
  input: UpdateChannelRequest,
  options?: CallOptions,
): Promise<Channel> {
  return call(client, updateChannelOperation, input, options);
}

const deleteChannelOperation: Operation = { method: "DELETE", path: "/api/channels/{channel_id}", kinds: ["bearer"] };

/**
 * Delete a channel and keep its dialogs.
 *
 * Called by an owner of the account.
 *
 * `DELETE /api/channels/{channel_id}`
 */
export function deleteChannel(
  client: Client<"bearer">,
  input: DeleteChannelRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteChannelOperation, input, options);
}

const testChannelOperation: Operation = { method: "POST", path: "/api/channels/{channel_id}/test", kinds: ["bearer"] };

/**
 * Test a channel's connection.
 *
 * Asks the provider whether the credentials work and the number is theirs, or the mail server whether it sends from
 * the address. Called by an owner of the account.
 *
 * `POST /api/channels/{channel_id}/test`
 */
export function testChannel(
  client: Client<"bearer">,
  input: TestChannelRequest,
  options?: CallOptions,
): Promise<Channel> {
  return call(client, testChannelOperation, input, options);
}

const listChannelTemplatesOperation: Operation = {
  method: "GET",
  path: "/api/channels/{channel_id}/templates",
  kinds: ["bearer"],
};

/**
 * List a channel's WhatsApp templates.
 *
 * As they were last synchronised. Meta also reports changes of their status as they happen. Called by any user of the
 * account.
 *
 * `GET /api/channels/{channel_id}/templates`
 */
export function listChannelTemplates(
  client: Client<"bearer">,
  input: ListChannelTemplatesRequest,
  options?: CallOptions,
): Promise<ListChannelTemplatesResponse> {
  return call(client, listChannelTemplatesOperation, input, options);
}

const syncChannelTemplatesOperation: Operation = {
  method: "POST",
  path: "/api/channels/{channel_id}/templates/sync",
  kinds: ["bearer"],
};

/**
 * Synchronise a channel's templates with WhatsApp.
 *
 * Called by an owner of the account.
 *
 * `POST /api/channels/{channel_id}/templates/sync`
 */
export function syncChannelTemplates(
  client: Client<"bearer">,
  input: SyncChannelTemplatesRequest,
  options?: CallOptions,
): Promise<SyncChannelTemplatesResponse> {
  return call(client, syncChannelTemplatesOperation, input, options);
}

const startChannelDialogOperation: Operation = {
  method: "POST",
  path: "/api/channels/{channel_id}/dialogs",
  kinds: ["bearer"],
  isKeyed: true,
};

/**
 * Write to a person by SMS or WhatsApp first.
 *
 * Sends the message and waits for the provider's answer, at most 20 seconds. The person has one dialog on the number:
 * it is created, or continued. With `take` you have the dialog then; without it the assistant answers. WhatsApp takes
 * a `text` only within 24 hours after the person wrote: before and after, a template. Called by any user of the
 * account.
 *
 * `POST /api/channels/{channel_id}/dialogs`
 */
export function startChannelDialog(
  client: Client<"bearer">,
  input: StartChannelDialogRequest,
  options?: CallOptions,
): Promise<StartedDialog> {
  return call(client, startChannelDialogOperation, input, options);
}

const sendTemplateOperation: Operation = {
  method: "POST",
  path: "/api/dialogs/{dialog_id}/templates",
  kinds: ["bearer"],
  isKeyed: true,
};

/**
 * Send a WhatsApp template in a dialog.
 *
 * Also after the 24 hours in which WhatsApp takes texts. An `Idempotency-Key` makes retries safe. Called by any user
 * of the account.
 *
 * `POST /api/dialogs/{dialog_id}/templates`
 */
export function sendTemplate(
  client: Client<"bearer">,
  input: SendTemplateRequest,
  options?: CallOptions,
): Promise<Message> {
  return call(client, sendTemplateOperation, input, options);
}
