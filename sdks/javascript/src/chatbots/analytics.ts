/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  AddLearningRequest,
  AppliedLearningResult,
  ApplyLearningRequest,
  ChangeLearningRequest,
  GenerateLearningRequest,
  GeneratedLearningResult,
  InsightsResult,
  IntentAnalyticsResult,
  LearningItemList,
  LearningItemResult,
  ListLearningRequest,
  MessageAnalyticsResult,
  ReadInsightsRequest,
  ReadIntentAnalyticsRequest,
  ReadMessageAnalyticsRequest,
  ReadSessionAnalyticsRequest,
  ReadUserAnalyticsRequest,
  SessionAnalyticsResult,
  UserAnalyticsResult,
} from "./types.ts";

const readMessageAnalyticsOperation: Operation = {
  method: "GET",
  path: "/api/v1/chatbots/{chatbotId}/analytics/messages",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get message analytics.
 *
 * Of `from` to `to` (default: the last thirty days), on the calendar of `timeZone`; hours, days, weeks from Monday, or
 * months. Values without data are zero. Called by any user of the account, or with an API key that has the scope
 * `read`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/analytics/messages`
 */
export function readMessageAnalytics(
  client: Client<"bearer" | "apiKey">,
  input: ReadMessageAnalyticsRequest,
  options?: CallOptions,
): Promise<MessageAnalyticsResult> {
  return call(client, readMessageAnalyticsOperation, input, options);
}

const readUserAnalyticsOperation: Operation = {
  method: "GET",
  path: "/api/v1/chatbots/{chatbotId}/analytics/users",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get user analytics.
 *
 * Of `from` to `to` (default: the last thirty days), on the calendar of `timeZone`; hours, days, weeks from Monday, or
 * months. Values without data are zero. A user is a person who wrote to the chatbot, over all channels. Called by any
 * user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/analytics/users`
 */
export function readUserAnalytics(
  client: Client<"bearer" | "apiKey">,
  input: ReadUserAnalyticsRequest,
  options?: CallOptions,
): Promise<UserAnalyticsResult> {
  return call(client, readUserAnalyticsOperation, input, options);
}

const readSessionAnalyticsOperation: Operation = {
  method: "GET",
  path: "/api/v1/chatbots/{chatbotId}/analytics/sessions",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get session analytics.
 *
 * Of `from` to `to` (default: the last thirty days), on the calendar of `timeZone`; hours, days, weeks from Monday, or
 * months. Values without data are zero. A session ends when nothing was said for half an hour, or for a day while the
 * user waits for an answer. It is counted when it is over, at its beginning. Called by any user of the account, or
 * with an API key that has the scope `read`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/analytics/sessions`
 */
export function readSessionAnalytics(
  client: Client<"bearer" | "apiKey">,
  input: ReadSessionAnalyticsRequest,
  options?: CallOptions,
): Promise<SessionAnalyticsResult> {
  return call(client, readSessionAnalyticsOperation, input, options);
}

const readIntentAnalyticsOperation: Operation = {
  method: "GET",
  path: "/api/v1/chatbots/{chatbotId}/analytics/intents",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get intent analytics.
 *
 * Of `from` to `to` (default: the last thirty days), on the calendar of `timeZone`; hours, days, weeks from Monday, or
 * months. Values without data are zero. An intent is what the chatbot's trained model found in a message when it
 * answered. Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/analytics/intents`
 */
export function readIntentAnalytics(
  client: Client<"bearer" | "apiKey">,
  input: ReadIntentAnalyticsRequest,
  options?: CallOptions,
): Promise<IntentAnalyticsResult> {
  return call(client, readIntentAnalyticsOperation, input, options);
}

const readInsightsOperation: Operation = {
  method: "GET",
  path: "/api/v1/chatbots/{chatbotId}/insights",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get insights for a chatbot.
 *
 * The last `days` days of UTC, today included, compared with as many before. Percentiles are at most a tenth away from
 * the exact ones. Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/insights`
 */
export function readInsights(
  client: Client<"bearer" | "apiKey">,
  input: ReadInsightsRequest,
  options?: CallOptions,
): Promise<InsightsResult> {
  return call(client, readInsightsOperation, input, options);
}

const listLearningOperation: Operation = {
  method: "GET",
  path: "/api/v1/chatbots/{chatbotId}/learning",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get learning items for a chatbot.
 *
 * Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/learning`
 */
export function listLearning(
  client: Client<"bearer" | "apiKey">,
  input: ListLearningRequest,
  options?: CallOptions,
): Promise<LearningItemList> {
  return call(client, listLearningOperation, input, options);
}

/**
 * All pages: Get learning items for a chatbot.
 *
 * Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/learning`
 */
export function allLearning(
  client: Client<"bearer" | "apiKey">,
  input: ListLearningRequest,
  options?: CallOptions,
): AsyncGenerator<LearningItemList["data"][number], void, undefined> {
  return eachItem<LearningItemList["data"][number]>(
    (each: typeof input, settings?: CallOptions) => listLearning(client, each, settings),
    input,
    { by: "page", items: "data" },
    options,
  );
}

const addLearningOperation: Operation = {
  method: "POST",
  path: "/api/v1/chatbots/{chatbotId}/learning",
  kinds: ["bearer", "apiKey"],
};

/**
 * Add a learning item by hand.
 *
 * It waits for approval like the others. A chatbot has one item for a question. Called by an owner of the account, or
 * with an API key that has the scope `manage`.
 *
 * `POST /api/v1/chatbots/{chatbotId}/learning`
 */
export function addLearning(
  client: Client<"bearer" | "apiKey">,
  input: AddLearningRequest,
  options?: CallOptions,
): Promise<LearningItemResult> {
  return call(client, addLearningOperation, input, options);
}

const changeLearningOperation: Operation = {
  method: "PUT",
  path: "/api/v1/learning/{learningId}/status",
  kinds: ["bearer", "apiKey"],
};

/**
 * Update a learning item's status.
 *
 * `pending`, `approved` and `rejected` may follow one another, and `question` and `answer` be corrected meanwhile. An
 * approved item may be `applied`, an applied one `undone`: its knowledge is removed, or what it replaced comes back.
 * Called by an owner of the account, or with an API key that has the scope `manage`.
 *
 * `PUT /api/v1/learning/{learningId}/status`
 */
export function changeLearning(
  client: Client<"bearer" | "apiKey">,
  input: ChangeLearningRequest,
  options?: CallOptions,
): Promise<LearningItemResult> {
  return call(client, changeLearningOperation, input, options);
}

const generateLearningOperation: Operation = {
  method: "POST",
  path: "/api/v1/chatbots/{chatbotId}/learning/generate",
  kinds: ["bearer", "apiKey"],
};

/**
 * Generate learning items.
 *
 * From questions that the chatbot did not answer, that got a low rating or went to a person, and from operators'
 * answers of the last thirty days. May be repeated: an item is made once. `answered` items waited for an answer.
 * Called by an owner of the account, or with an API key that has the scope `manage`.
 *
 * `POST /api/v1/chatbots/{chatbotId}/learning/generate`
 */
export function generateLearning(
  client: Client<"bearer" | "apiKey">,
  input: GenerateLearningRequest,
  options?: CallOptions,
): Promise<GeneratedLearningResult> {
  return call(client, generateLearningOperation, input, options);
}

const applyLearningOperation: Operation = {
  method: "POST",
  path: "/api/v1/chatbots/{chatbotId}/learning/apply",
  kinds: ["bearer", "apiKey"],
};

/**
 * Apply learning to a chatbot.
 *
 * The approved items, or those of them in `ids`, become questions and answers in its knowledge. Called by an owner of
 * the account, or with an API key that has the scope `manage`.
 *
 * `POST /api/v1/chatbots/{chatbotId}/learning/apply`
 */
export function applyLearning(
  client: Client<"bearer" | "apiKey">,
  input: ApplyLearningRequest,
  options?: CallOptions,
): Promise<AppliedLearningResult> {
  return call(client, applyLearningOperation, input, options);
}
