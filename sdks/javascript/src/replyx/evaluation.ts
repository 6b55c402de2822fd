/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  DeleteEvaluationRequest,
  Done,
  Evaluation,
  EvaluationList,
  EvaluationReport,
  ListEvaluationsRequest,
  ReadEvaluationRequest,
  StartEvaluationRequest,
} from "./types.ts";

const startEvaluationOperation: Operation = {
  method: "POST",
  path: "/api/assistants/{assistant_id}/evaluations",
  kinds: ["bearer"],
};

/**
 * Evaluate an assistant.
 *
 * Asks questions with known answers, as a customer would, and measures the results. Without `questions` it uses the
 * assistant's golden questions. A small set completes within the response; a large one continues while `state` is
 * `queued` or `running`. An assistant has one evaluation at a time. It is free with the built-in model; with a hosted
 * model it costs as much as the same number of answers. Called by an owner of the account.
 *
 * `POST /api/assistants/{assistant_id}/evaluations`
 */
export function startEvaluation(
  client: Client<"bearer">,
  input: StartEvaluationRequest,
  options?: CallOptions,
): Promise<Evaluation> {
  return call(client, startEvaluationOperation, input, options);
}

const listEvaluationsOperation: Operation = {
  method: "GET",
  path: "/api/assistants/{assistant_id}/evaluations",
  kinds: ["bearer"],
};

/**
 * List an assistant's evaluations.
 *
 * Newest first. Called by any user of the account.
 *
 * `GET /api/assistants/{assistant_id}/evaluations`
 */
export function listEvaluations(
  client: Client<"bearer">,
  input: ListEvaluationsRequest,
  options?: CallOptions,
): Promise<EvaluationList> {
  return call(client, listEvaluationsOperation, input, options);
}

/**
 * All pages: List an assistant's evaluations.
 *
 * Newest first. Called by any user of the account.
 *
 * `GET /api/assistants/{assistant_id}/evaluations`
 */
export function allEvaluations(
  client: Client<"bearer">,
  input: ListEvaluationsRequest,
  options?: CallOptions,
): AsyncGenerator<EvaluationList["evaluations"][number], void, undefined> {
  return eachItem<EvaluationList["evaluations"][number]>(
    (each: typeof input, settings?: CallOptions) => listEvaluations(client, each, settings),
    input,
    { by: "offset", items: "evaluations" },
    options,
  );
}

const readEvaluationOperation: Operation = {
  method: "GET",
  path: "/api/evaluations/{evaluation_id}",
  kinds: ["bearer"],
};

/**
 * Read an evaluation, question by question.
 *
 * `only` selects the wrong answers, or those that are worse or better than in `comparison.previous_id`. Called by any
 * user of the account.
 *
 * `GET /api/evaluations/{evaluation_id}`
 */
export function readEvaluation(
  client: Client<"bearer">,
  input: ReadEvaluationRequest,
  options?: CallOptions,
): Promise<EvaluationReport> {
  return call(client, readEvaluationOperation, input, options);
}

/**
 * All pages: Read an evaluation, question by question.
 *
 * `only` selects the wrong answers, or those that are worse or better than in `comparison.previous_id`. Called by any
 * user of the account.
 *
 * `GET /api/evaluations/{evaluation_id}`
 */
export function allEvaluation(
  client: Client<"bearer">,
  input: ReadEvaluationRequest,
  options?: CallOptions,
): AsyncGenerator<EvaluationReport["results"][number], void, undefined> {
  return eachItem<EvaluationReport["results"][number]>(
    (each: typeof input, settings?: CallOptions) => readEvaluation(client, each, settings),
    input,
    { by: "offset", items: "results" },
    options,
  );
}

const deleteEvaluationOperation: Operation = {
  method: "DELETE",
  path: "/api/evaluations/{evaluation_id}",
  kinds: ["bearer"],
};

/**
 * Delete a finished evaluation.
 *
 * Called by an owner of the account.
 *
 * `DELETE /api/evaluations/{evaluation_id}`
 */
export function deleteEvaluation(
  client: Client<"bearer">,
  input: DeleteEvaluationRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteEvaluationOperation, input, options);
}
