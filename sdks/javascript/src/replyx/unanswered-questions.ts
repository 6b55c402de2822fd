/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  AnswerUnansweredRequest,
  AnsweredCluster,
  DismissUnansweredRequest,
  ListUnansweredRequest,
  RateAnswerRequest,
  Rating,
  UnansweredCluster,
  UnansweredList,
} from "./types.ts";

const listUnansweredOperation: Operation = {
  method: "GET",
  path: "/api/assistants/{assistant_id}/unanswered",
  kinds: ["bearer"],
};

/**
 * List questions that an assistant could not answer.
 *
 * Questions that were not answered, rated badly or handed off; similar questions are grouped. Most frequent first; may
 * lag by seconds. Called by any user of the account.
 *
 * `GET /api/assistants/{assistant_id}/unanswered`
 */
export function listUnanswered(
  client: Client<"bearer">,
  input: ListUnansweredRequest,
  options?: CallOptions,
): Promise<UnansweredList> {
  return call(client, listUnansweredOperation, input, options);
}

/**
 * All pages: List questions that an assistant could not answer.
 *
 * Questions that were not answered, rated badly or handed off; similar questions are grouped. Most frequent first; may
 * lag by seconds. Called by any user of the account.
 *
 * `GET /api/assistants/{assistant_id}/unanswered`
 */
export function allUnanswered(
  client: Client<"bearer">,
  input: ListUnansweredRequest,
  options?: CallOptions,
): AsyncGenerator<UnansweredList["unanswered"][number], void, undefined> {
  return eachItem<UnansweredList["unanswered"][number]>(
    (each: typeof input, settings?: CallOptions) => listUnanswered(client, each, settings),
    input,
    { by: "offset", items: "unanswered" },
    options,
  );
}

const answerUnansweredOperation: Operation = {
  method: "POST",
  path: "/api/assistants/{assistant_id}/unanswered/{cluster_id}/answer",
  kinds: ["bearer"],
};

/**
 * Answer a group of questions.
 *
 * Creates a question and answer pair, or changes the existing one. A later failure reopens the question. Called by an
 * owner of the account.
 *
 * `POST /api/assistants/{assistant_id}/unanswered/{cluster_id}/answer`
 */
export function answerUnanswered(
  client: Client<"bearer">,
  input: AnswerUnansweredRequest,
  options?: CallOptions,
): Promise<AnsweredCluster> {
  return call(client, answerUnansweredOperation, input, options);
}

const dismissUnansweredOperation: Operation = {
  method: "POST",
  path: "/api/assistants/{assistant_id}/unanswered/{cluster_id}/dismiss",
  kinds: ["bearer"],
};

/**
 * Dismiss a group of questions.
 *
 * Called by any user of the account.
 *
 * `POST /api/assistants/{assistant_id}/unanswered/{cluster_id}/dismiss`
 */
export function dismissUnanswered(
  client: Client<"bearer">,
  input: DismissUnansweredRequest,
  options?: CallOptions,
): Promise<UnansweredCluster> {
  return call(client, dismissUnansweredOperation, input, options);
}

const rateAnswerOperation: Operation = {
  method: "POST",
  path: "/api/dialogs/{dialog_id}/messages/{message_id}/rating",
  kinds: ["bearer", "guest"],
};

/**
 * Rate an answer.
 *
 * The last rating of each user or visitor counts. A bad rating adds the question to the unanswered ones. Called by a
 * user of the account, or by a visitor with a site token and a guest id.
 *
 * `POST /api/dialogs/{dialog_id}/messages/{message_id}/rating`
 */
export function rateAnswer(
  client: Client<"bearer" | "guest">,
  input: RateAnswerRequest,
  options?: CallOptions,
): Promise<Rating> {
  return call(client, rateAnswerOperation, input, options);
}
