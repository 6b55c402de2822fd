/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  DeleteEvaluationRequest,
  DiscardSettingsDraftRequest,
  Done,
  EvaluateSettingsDraftRequest,
  Evaluation,
  EvaluationList,
  EvaluationReport,
  ListEvaluationsRequest,
  PublishSettingsDraftRequest,
  ReadEvaluationRequest,
  ReadSettingsDraftRequest,
  RestorePreviousSettingsRequest,
  SaveSettingsDraftRequest,
  SettingsDraft,
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

const readSettingsDraftOperation: Operation = {
  method: "GET",
  path: "/api/assistants/{assistant_id}/settings-draft",
  kinds: ["bearer"],
};

/**
 * Read the draft of an assistant's settings.
 *
 * With the live settings, how the draft did in its evaluation, and what was live before. Called by any user of the
 * account.
 *
 * `GET /api/assistants/{assistant_id}/settings-draft`
 */
export function readSettingsDraft(
  client: Client<"bearer">,
  input: ReadSettingsDraftRequest,
  options?: CallOptions,
): Promise<SettingsDraft> {
  return call(client, readSettingsDraftOperation, input, options);
}

const saveSettingsDraftOperation: Operation = {
  method: "PUT",
  path: "/api/assistants/{assistant_id}/settings-draft",
  kinds: ["bearer"],
};

/**
 * Make or change the draft of an assistant's settings.
 *
 * Visitors see nothing of it. Omitted fields are not changed; a field that is as live again is no change any more.
 * `version` is the one that you read, 0 to make a draft: when somebody has saved meanwhile, the answer is a 409 with
 * the current draft in `error.details.settings_draft`. Called by an owner of the account.
 *
 * `PUT /api/assistants/{assistant_id}/settings-draft`
 */
export function saveSettingsDraft(
  client: Client<"bearer">,
  input: SaveSettingsDraftRequest,
  options?: CallOptions,
): Promise<SettingsDraft> {
  return call(client, saveSettingsDraftOperation, input, options);
}

const discardSettingsDraftOperation: Operation = {
  method: "DELETE",
  path: "/api/assistants/{assistant_id}/settings-draft",
  kinds: ["bearer"],
};

/**
 * Discard the draft of an assistant's settings.
 *
 * Called by an owner of the account.
 *
 * `DELETE /api/assistants/{assistant_id}/settings-draft`
 */
export function discardSettingsDraft(
  client: Client<"bearer">,
  input: DiscardSettingsDraftRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, discardSettingsDraftOperation, input, options);
}

const evaluateSettingsDraftOperation: Operation = {
  method: "POST",
  path: "/api/assistants/{assistant_id}/settings-draft/evaluate",
  kinds: ["bearer"],
};

/**
 * Evaluate the draft of an assistant's settings.
 *
 * Asks the golden questions with the draft, and before that with the live settings, unless the newest run of these had
 * the same settings, questions and documents. Each run costs what an evaluation costs. Small sets complete within the
 * response; of a large one `check.state` is `running`. Called by an owner of the account.
 *
 * `POST /api/assistants/{assistant_id}/settings-draft/evaluate`
 */
export function evaluateSettingsDraft(
  client: Client<"bearer">,
  input: EvaluateSettingsDraftRequest,
  options?: CallOptions,
): Promise<SettingsDraft> {
  return call(client, evaluateSettingsDraftOperation, input, options);
}

const publishSettingsDraftOperation: Operation = {
  method: "POST",
  path: "/api/assistants/{assistant_id}/settings-draft/publish",
  kinds: ["bearer"],
};

/**
 * Publish the draft of an assistant's settings.
 *
 * Only when its evaluation holds: no figure is worse than live by more than `tolerance`, and none is below its
 * minimum. Otherwise, and when something has changed since, it is refused with a 409, with the figures in
 * `error.details.settings_draft`. Called by an owner of the account.
 *
 * `POST /api/assistants/{assistant_id}/settings-draft/publish`
 */
export function publishSettingsDraft(
  client: Client<"bearer">,
  input: PublishSettingsDraftRequest,
  options?: CallOptions,
): Promise<SettingsDraft> {
  return call(client, publishSettingsDraftOperation, input, options);
}

const restorePreviousSettingsOperation: Operation = {
  method: "POST",
  path: "/api/assistants/{assistant_id}/previous-settings/restore",
  kinds: ["bearer"],
};

/**
 * Go back to the settings before the last publication.
 *
 * At once, without an evaluation. What was live becomes the previous settings, so that it can be undone. Whatever was
 * changed since the publication goes too: send `live` as you read it, and a change that you have not seen is answered
 * with a 409. Called by an owner of the account.
 *
 * `POST /api/assistants/{assistant_id}/previous-settings/restore`
 */
export function restorePreviousSettings(
  client: Client<"bearer">,
  input: RestorePreviousSettingsRequest,
  options?: CallOptions,
): Promise<SettingsDraft> {
  return call(client, restorePreviousSettingsOperation, input, options);
}
