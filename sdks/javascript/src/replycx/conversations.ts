/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  ChangeConversationRequest,
  CreateConversationRequest,
  Done,
  SendAgentMessageRequest,
  SentMessage,
  SetConversationVariablesRequest,
  StartedConversation,
} from "./types.ts";

const createConversationOperation: Operation = {
  method: "POST",
  path: "/v1/conversations",
  kinds: ["account"],
  isKeyed: true,
};

/**
 * Write to a person by SMS or WhatsApp first.
 *
 * Sends the message and waits for the provider's answer, at most 20 seconds. The person has one conversation on each
 * of your numbers: it is created, or continued. With an `assignee` that member has the conversation; without one your
 * assistant answers. WhatsApp takes a `text` only within 24 hours after the person wrote. Called with a token of the
 * account.
 *
 * `POST /v1/conversations`
 */
export function createConversation(
  client: Client<"account">,
  input: CreateConversationRequest,
  options?: CallOptions,
): Promise<StartedConversation> {
  return call(client, createConversationOperation, input, options);
}

const setConversationVariablesOperation: Operation = {
  method: "POST",
  path: "/v1/accounts/{account_id}/conversations/{conversation_id}/variables",
  kinds: ["account"],
};

/**
 * Set variables of a conversation and its contact.
 *
 * The names `name`, `phone` and `email` of a contact are what is known of the person; all other names are yours.
 * Either all variables are set or none. Called with a token of the account.
 *
 * `POST /v1/accounts/{account_id}/conversations/{conversation_id}/variables`
 */
export function setConversationVariables(
  client: Client<"account">,
  input: SetConversationVariablesRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, setConversationVariablesOperation, input, options);
}

const sendAgentMessageOperation: Operation = {
  method: "POST",
  path: "/api/v1/conversation/{conversation_id}/messages",
  kinds: ["account"],
  isKeyed: true,
};

/**
 * Send an agent's message to a conversation.
 *
 * While the conversation is assigned to a person, in the name of that person. A file or recording is fetched from
 * `path`, at most 20 MB. A template is for WhatsApp, which takes everything else only within 24 hours after the person
 * wrote. An `Idempotency-Key` header makes retries safe. Called with a token of the account.
 *
 * `POST /api/v1/conversation/{conversation_id}/messages`
 */
export function sendAgentMessage(
  client: Client<"account">,
  input: SendAgentMessageRequest,
  options?: CallOptions,
): Promise<SentMessage> {
  return call(client, sendAgentMessageOperation, input, options);
}

const changeConversationOperation: Operation = {
  method: "POST",
  path: "/api/v1/conversation/{conversation_id}/events",
  kinds: ["account"],
};

/**
 * Close a conversation, or change its assignee.
 *
 * `user.by` is a member of your account. Only the person who has the conversation, or anyone while nobody has it, may
 * close it or assign it: to the member `user.to`, or with `team` to the team `team.to`, whose members get its
 * conversations in turn. Called with a token of the account.
 *
 * `POST /api/v1/conversation/{conversation_id}/events`
 */
export function changeConversation(
  client: Client<"account">,
  input: ChangeConversationRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, changeConversationOperation, input, options);
}
