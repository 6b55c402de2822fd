/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  ActivateTrainingSessionRequest,
  AddTrainingExamplesRequest,
  AddedTrainingExamplesResult,
  CancelTrainingSessionRequest,
  ClassifiedMessageResult,
  ClassifyTrainingMessageRequest,
  CreateTrainingDatasetRequest,
  DeactivateTrainingSessionRequest,
  DeleteTrainingDatasetRequest,
  DeleteTrainingExampleRequest,
  Done,
  ListTrainingDatasetsRequest,
  ListTrainingSessionsRequest,
  ReadTrainingDatasetRequest,
  ReadTrainingSessionRequest,
  StartTrainingSessionRequest,
  TrainingDatasetList,
  TrainingDatasetResult,
  TrainingSessionList,
  TrainingSessionResult,
  UpdateTrainingDatasetRequest,
  UpdateTrainingExampleRequest,
} from "./types.ts";

const listTrainingDatasetsOperation: Operation = {
  method: "GET",
  path: "/api/v1/chatbots/{chatbotId}/training/datasets",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get all training datasets for a chatbot.
 *
 * Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/training/datasets`
 */
export function listTrainingDatasets(
  client: Client<"bearer" | "apiKey">,
  input: ListTrainingDatasetsRequest,
  options?: CallOptions,
): Promise<TrainingDatasetList> {
  return call(client, listTrainingDatasetsOperation, input, options);
}

/**
 * All pages: Get all training datasets for a chatbot.
 *
 * Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/training/datasets`
 */
export function allTrainingDatasets(
  client: Client<"bearer" | "apiKey">,
  input: ListTrainingDatasetsRequest,
  options?: CallOptions,
): AsyncGenerator<TrainingDatasetList["data"][number], void, undefined> {
  return eachItem<TrainingDatasetList["data"][number]>(
    (each: typeof input, settings?: CallOptions) => listTrainingDatasets(client, each, settings),
    input,
    { by: "page", items: "data" },
    options,
  );
}

const createTrainingDatasetOperation: Operation = {
  method: "POST",
  path: "/api/v1/chatbots/{chatbotId}/training/datasets",
  kinds: ["bearer", "apiKey"],
};

/**
 * Create a training dataset for a chatbot.
 *
 * A dataset has examples of messages with their intents. `intents` says what an intent does: nothing, a handoff to a
 * person, a fixed answer, or the call of a plugin's tool. It takes effect with the next training. Called by an owner
 * of the account, or with an API key that has the scope `manage`.
 *
 * `POST /api/v1/chatbots/{chatbotId}/training/datasets`
 */
export function createTrainingDataset(
  client: Client<"bearer" | "apiKey">,
  input: CreateTrainingDatasetRequest,
  options?: CallOptions,
): Promise<TrainingDatasetResult> {
  return call(client, createTrainingDatasetOperation, input, options);
}

const readTrainingDatasetOperation: Operation = {
  method: "GET",
  path: "/api/v1/training/datasets/{id}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get training dataset by ID.
 *
 * With a page of its examples, the newest first; `examplesCount` is the number of all. Called by any user of the
 * account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/training/datasets/{id}`
 */
export function readTrainingDataset(
  client: Client<"bearer" | "apiKey">,
  input: ReadTrainingDatasetRequest,
  options?: CallOptions,
): Promise<TrainingDatasetResult> {
  return call(client, readTrainingDatasetOperation, input, options);
}

const updateTrainingDatasetOperation: Operation = {
  method: "PUT",
  path: "/api/v1/training/datasets/{id}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Update training dataset.
 *
 * Omitted fields are not changed; `intents` replaces what all intents do. Called by an owner of the account, or with
 * an API key that has the scope `manage`.
 *
 * `PUT /api/v1/training/datasets/{id}`
 */
export function updateTrainingDataset(
  client: Client<"bearer" | "apiKey">,
  input: UpdateTrainingDatasetRequest,
  options?: CallOptions,
): Promise<TrainingDatasetResult> {
  return call(client, updateTrainingDatasetOperation, input, options);
}

const deleteTrainingDatasetOperation: Operation = {
  method: "DELETE",
  path: "/api/v1/training/datasets/{id}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Delete training dataset.
 *
 * With its examples. Models that were trained with it stay as they are. Called by an owner of the account, or with an
 * API key that has the scope `manage`.
 *
 * `DELETE /api/v1/training/datasets/{id}`
 */
export function deleteTrainingDataset(
  client: Client<"bearer" | "apiKey">,
  input: DeleteTrainingDatasetRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteTrainingDatasetOperation, input, options);
}

const addTrainingExamplesOperation: Operation = {
  method: "POST",
  path: "/api/v1/training/datasets/{id}/examples",
  kinds: ["bearer", "apiKey"],
};

/**
 * Add training examples.
 *
 * `examples`, or `content` as CSV, JSON or JSON lines. A table needs the columns `text` and `intent` (or `label`,
 * `category`); an empty intent marks a message that has none. `answer`, `plugin` with `tool`, or `handoff` say what
 * the intent does. Repeated texts are added once; a text that has another intent already is reported and not added. A
 * row that cannot be read refuses the whole request. A dataset has at most 12,000 examples and 200 intents. Called by
 * an owner of the account, or with an API key that has the scope `manage`.
 *
 * `POST /api/v1/training/datasets/{id}/examples`
 */
export function addTrainingExamples(
  client: Client<"bearer" | "apiKey">,
  input: AddTrainingExamplesRequest,
  options?: CallOptions,
): Promise<AddedTrainingExamplesResult> {
  return call(client, addTrainingExamplesOperation, input, options);
}

const updateTrainingExampleOperation: Operation = {
  method: "PUT",
  path: "/api/v1/training/datasets/{id}/examples/{exampleId}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Update training example.
 *
 * Replaces its text and its intent. Called by an owner of the account, or with an API key that has the scope `manage`.
 *
 * `PUT /api/v1/training/datasets/{id}/examples/{exampleId}`
 */
export function updateTrainingExample(
  client: Client<"bearer" | "apiKey">,
  input: UpdateTrainingExampleRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, updateTrainingExampleOperation, input, options);
}

const deleteTrainingExampleOperation: Operation = {
  method: "DELETE",
  path: "/api/v1/training/datasets/{id}/examples/{exampleId}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Delete training example.
 *
 * Called by an owner of the account, or with an API key that has the scope `manage`.
 *
 * `DELETE /api/v1/training/datasets/{id}/examples/{exampleId}`
 */
export function deleteTrainingExample(
  client: Client<"bearer" | "apiKey">,
  input: DeleteTrainingExampleRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteTrainingExampleOperation, input, options);
}

const startTrainingSessionOperation: Operation = {
  method: "POST",
  path: "/api/v1/chatbots/{chatbotId}/training/sessions",
  kinds: ["bearer", "apiKey"],
};

/**
 * Start a training session.
 *
 * A job trains a classifier of messages with the examples of the datasets, and measures it on examples that were held
 * out. When it is ready it goes live, unless `activate` is false; a chatbot is trained once at a time. The examples
 * must have at least two intents with two different texts each, and at most 200 intents and 12,000 texts. Called by an
 * owner of the account, or with an API key that has the scope `manage`.
 *
 * `POST /api/v1/chatbots/{chatbotId}/training/sessions`
 */
export function startTrainingSession(
  client: Client<"bearer" | "apiKey">,
  input: StartTrainingSessionRequest,
  options?: CallOptions,
): Promise<TrainingSessionResult> {
  return call(client, startTrainingSessionOperation, input, options);
}

const listTrainingSessionsOperation: Operation = {
  method: "GET",
  path: "/api/v1/chatbots/{chatbotId}/training/sessions",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get all training sessions for a chatbot.
 *
 * Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/training/sessions`
 */
export function listTrainingSessions(
  client: Client<"bearer" | "apiKey">,
  input: ListTrainingSessionsRequest,
  options?: CallOptions,
): Promise<TrainingSessionList> {
  return call(client, listTrainingSessionsOperation, input, options);
}

/**
 * All pages: Get all training sessions for a chatbot.
 *
 * Called by any user of the account, or with an API key that has the scope `read`.
 *
 * `GET /api/v1/chatbots/{chatbotId}/training/sessions`
 */
export function allTrainingSessions(
  client: Client<"bearer" | "apiKey">,
  input: ListTrainingSessionsRequest,
  options?: CallOptions,
): AsyncGenerator<TrainingSessionList["data"][number], void, undefined> {
  return eachItem<TrainingSessionList["data"][number]>(
    (each: typeof input, settings?: CallOptions) => listTrainingSessions(client, each, settings),
    input,
    { by: "page", items: "data" },
    options,
  );
}

const readTrainingSessionOperation: Operation = {
  method: "GET",
  path: "/api/v1/training/sessions/{id}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Get training session by ID.
 *
 * With its progress, and its report when it is completed. Called by any user of the account, or with an API key that
 * has the scope `read`.
 *
 * `GET /api/v1/training/sessions/{id}`
 */
export function readTrainingSession(
  client: Client<"bearer" | "apiKey">,
  input: ReadTrainingSessionRequest,
  options?: CallOptions,
): Promise<TrainingSessionResult> {
  return call(client, readTrainingSessionOperation, input, options);
}

const cancelTrainingSessionOperation: Operation = {
  method: "DELETE",
  path: "/api/v1/training/sessions/{id}",
  kinds: ["bearer", "apiKey"],
};

/**
 * Cancel training session.
 *
 * While it waits or runs. The live model stays live. Called by an owner of the account, or with an API key that has
 * the scope `manage`.
 *
 * `DELETE /api/v1/training/sessions/{id}`
 */
export function cancelTrainingSession(
  client: Client<"bearer" | "apiKey">,
  input: CancelTrainingSessionRequest,
  options?: CallOptions,
): Promise<TrainingSessionResult> {
  return call(client, cancelTrainingSessionOperation, input, options);
}

const activateTrainingSessionOperation: Operation = {
  method: "POST",
  path: "/api/v1/training/sessions/{id}/activate",
  kinds: ["bearer", "apiKey"],
};

/**
 * Put the model of a training session live.
 *
 * Also that of an earlier session: the ten newest models of a chatbot are kept. Messages get its intents from then on.
 * Called by an owner of the account, or with an API key that has the scope `manage`.
 *
 * `POST /api/v1/training/sessions/{id}/activate`
 */
export function activateTrainingSession(
  client: Client<"bearer" | "apiKey">,
  input: ActivateTrainingSessionRequest,
  options?: CallOptions,
): Promise<TrainingSessionResult> {
  return call(client, activateTrainingSessionOperation, input, options);
}

const deactivateTrainingSessionOperation: Operation = {
  method: "POST",
  path: "/api/v1/training/sessions/{id}/deactivate",
  kinds: ["bearer", "apiKey"],
};

/**
 * Take the model of a training session off.
 *
 * Messages get no intents from then on. Called by an owner of the account, or with an API key that has the scope
 * `manage`.
 *
 * `POST /api/v1/training/sessions/{id}/deactivate`
 */
export function deactivateTrainingSession(
  client: Client<"bearer" | "apiKey">,
  input: DeactivateTrainingSessionRequest,
  options?: CallOptions,
): Promise<TrainingSessionResult> {
  return call(client, deactivateTrainingSessionOperation, input, options);
}

const classifyTrainingMessageOperation: Operation = {
  method: "POST",
  path: "/api/v1/training/sessions/{id}/classify",
  kinds: ["bearer", "apiKey"],
};

/**
 * Try the model of a training session with a message.
 *
 * Also a model that is not live. The message is labelled as a visitor's is; nothing is done with it, or kept. Called
 * by any user of the account, or with an API key that has the scope `read`.
 *
 * `POST /api/v1/training/sessions/{id}/classify`
 */
export function classifyTrainingMessage(
  client: Client<"bearer" | "apiKey">,
  input: ClassifyTrainingMessageRequest,
  options?: CallOptions,
): Promise<ClassifiedMessageResult> {
  return call(client, classifyTrainingMessageOperation, input, options);
}
