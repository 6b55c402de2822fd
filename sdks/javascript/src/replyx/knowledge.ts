/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  AnalyseDocumentRequest,
  ConfirmKnowledgeRequest,
  Confirmed,
  CreateGoldenQuestionRequest,
  CreateQaPairRequest,
  DecideGapRequest,
  DecidedGap,
  DeleteGoldenQuestionRequest,
  DeleteKnowledgeRequest,
  DeleteQaPairRequest,
  DocumentAnalysis,
  DocumentSummary,
  Done,
  GoldenList,
  GoldenQuestion,
  Knowledge,
  KnowledgeGapList,
  KnowledgeList,
  KnowledgeStats,
  KnowledgeValidation,
  LearnFromMessageRequest,
  LearnedPair,
  ListAssistantKnowledgeRequest,
  ListConfirmedKnowledgeRequest,
  ListGapsRequest,
  ListGoldenQuestionsRequest,
  ListQaPairsRequest,
  ListQaPairsResponse,
  ListUserKnowledgeRequest,
  PatchQaPairRequest,
  PutQaPairRequest,
  QaPair,
  ReadDocumentSummaryRequest,
  ReadKnowledgeStatsRequest,
  ReadQaPairRequest,
  TrackUsageRequest,
  UpdateKnowledgeRequest,
  ValidateKnowledgeRequest,
} from "./types.ts";

const createQaPairOperation: Operation = { method: "POST", path: "/api/qa-knowledge", kinds: ["bearer"] };

/**
 * Add a question and its answer.
 *
 * The exact question gets this answer at once, regardless of case, punctuation and polite phrases; similar questions
 * when `status` is `completed`. The same question with a different answer is a 409: change the pair that the error
 * names. Called by an owner of the account.
 *
 * `POST /api/qa-knowledge`
 */
export function createQaPair(
  client: Client<"bearer">,
  input: CreateQaPairRequest,
  options?: CallOptions,
): Promise<QaPair> {
  return call(client, createQaPairOperation, input, options);
}

const listQaPairsOperation: Operation = { method: "GET", path: "/api/qa-knowledge", kinds: ["bearer"] };

/**
 * List or search question and answer pairs.
 *
 * All words of `q`, in any form, must be in the question, answer or tags. Newest first; `X-Total-Count` is the total
 * number. Called by any user of the account.
 *
 * `GET /api/qa-knowledge`
 */
export function listQaPairs(
  client: Client<"bearer">,
  input: ListQaPairsRequest = {},
  options?: CallOptions,
): Promise<ListQaPairsResponse> {
  return call(client, listQaPairsOperation, input, options);
}

/**
 * All pages: List or search question and answer pairs.
 *
 * All words of `q`, in any form, must be in the question, answer or tags. Newest first; `X-Total-Count` is the total
 * number. Called by any user of the account.
 *
 * `GET /api/qa-knowledge`
 */
export function allQaPairs(
  client: Client<"bearer">,
  input: ListQaPairsRequest = {},
  options?: CallOptions,
): AsyncGenerator<ListQaPairsResponse[number], void, undefined> {
  return eachItem<ListQaPairsResponse[number]>(
    (each: typeof input, settings?: CallOptions) => listQaPairs(client, each, settings),
    input,
    { by: "offset" },
    options,
  );
}

const readQaPairOperation: Operation = { method: "GET", path: "/api/qa-knowledge/{qa_id}", kinds: ["bearer"] };

/**
 * Read a question and its answer.
 *
 * Called by any user of the account.
 *
 * `GET /api/qa-knowledge/{qa_id}`
 */
export function readQaPair(client: Client<"bearer">, input: ReadQaPairRequest, options?: CallOptions): Promise<QaPair> {
  return call(client, readQaPairOperation, input, options);
}

const putQaPairOperation: Operation = { method: "PUT", path: "/api/qa-knowledge/{qa_id}", kinds: ["bearer"] };

/**
 * Change a question or its answer.
 *
 * Omitted fields are not changed. Called by an owner of the account.
 *
 * `PUT /api/qa-knowledge/{qa_id}`
 */
export function putQaPair(client: Client<"bearer">, input: PutQaPairRequest, options?: CallOptions): Promise<QaPair> {
  return call(client, putQaPairOperation, input, options);
}

const patchQaPairOperation: Operation = { method: "PATCH", path: "/api/qa-knowledge/{qa_id}", kinds: ["bearer"] };

/**
 * Change a question or its answer.
 *
 * Omitted fields are not changed. Called by an owner of the account.
 *
 * `PATCH /api/qa-knowledge/{qa_id}`
 */
export function patchQaPair(
  client: Client<"bearer">,
  input: PatchQaPairRequest,
  options?: CallOptions,
): Promise<QaPair> {
  return call(client, patchQaPairOperation, input, options);
}

const deleteQaPairOperation: Operation = { method: "DELETE", path: "/api/qa-knowledge/{qa_id}", kinds: ["bearer"] };

/**
 * Delete a question and its answer.
 *
 * Called by an owner of the account.
 *
 * `DELETE /api/qa-knowledge/{qa_id}`
 */
export function deleteQaPair(
  client: Client<"bearer">,
  input: DeleteQaPairRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteQaPairOperation, input, options);
}

const learnFromMessageOperation: Operation = {
  method: "POST",
  path: "/api/dialogs/{dialog_id}/messages/{message_id}/qa",
  kinds: ["bearer"],
};

/**
 * Make an operator's answer a question and answer pair.
 *
 * The answer is the operator's message, the question what the visitor had asked before it; both may be corrected.
 * `preview` returns the pair and its warnings only. Personal data must be allowed, and another pair with the question
 * is a 409. Called by an owner of the account.
 *
 * `POST /api/dialogs/{dialog_id}/messages/{message_id}/qa`
 */
export function learnFromMessage(
  client: Client<"bearer">,
  input: LearnFromMessageRequest,
  options?: CallOptions,
): Promise<LearnedPair> {
  return call(client, learnFromMessageOperation, input, options);
}

const confirmKnowledgeOperation: Operation = { method: "POST", path: "/api/knowledge/confirm", kinds: ["bearer"] };

/**
 * Confirm suggested facts and answers.
 *
 * Earlier confirmations are kept. Nothing is confirmed when a question already has a different answer. Called by an
 * owner of the account.
 *
 * `POST /api/knowledge/confirm`
 */
export function confirmKnowledge(
  client: Client<"bearer">,
  input: ConfirmKnowledgeRequest,
  options?: CallOptions,
): Promise<Confirmed> {
  return call(client, confirmKnowledgeOperation, input, options);
}

const listConfirmedKnowledgeOperation: Operation = {
  method: "GET",
  path: "/api/knowledge/confirmed",
  kinds: ["bearer"],
};

/**
 * List confirmed knowledge.
 *
 * Called by any user of the account.
 *
 * `GET /api/knowledge/confirmed`
 */
export function listConfirmedKnowledge(
  client: Client<"bearer">,
  input: ListConfirmedKnowledgeRequest = {},
  options?: CallOptions,
): Promise<KnowledgeList> {
  return call(client, listConfirmedKnowledgeOperation, input, options);
}

/**
 * All pages: List confirmed knowledge.
 *
 * Called by any user of the account.
 *
 * `GET /api/knowledge/confirmed`
 */
export function allConfirmedKnowledge(
  client: Client<"bearer">,
  input: ListConfirmedKnowledgeRequest = {},
  options?: CallOptions,
): AsyncGenerator<KnowledgeList["knowledge"][number], void, undefined> {
  return eachItem<KnowledgeList["knowledge"][number]>(
    (each: typeof input, settings?: CallOptions) => listConfirmedKnowledge(client, each, settings),
    input,
    { by: "offset", items: "knowledge" },
    options,
  );
}

const readKnowledgeStatsOperation: Operation = { method: "GET", path: "/api/knowledge/stats", kinds: ["bearer"] };

/**
 * Read statistics of knowledge and its use.
 *
 * Called by any user of the account.
 *
 * `GET /api/knowledge/stats`
 */
export function readKnowledgeStats(
  client: Client<"bearer">,
  input: ReadKnowledgeStatsRequest = {},
  options?: CallOptions,
): Promise<KnowledgeStats> {
  return call(client, readKnowledgeStatsOperation, input, options);
}

const trackUsageOperation: Operation = { method: "POST", path: "/api/knowledge/track-usage", kinds: ["bearer"] };

/**
 * Report a use of a document.
 *
 * Citations in the platform's answers are counted automatically. Called by any user of the account.
 *
 * `POST /api/knowledge/track-usage`
 */
export function trackUsage(
  client: Client<"bearer">,
  input: TrackUsageRequest,
  options?: CallOptions,
): Promise<Knowledge> {
  return call(client, trackUsageOperation, input, options);
}

const updateKnowledgeOperation: Operation = { method: "PUT", path: "/api/knowledge/{knowledge_id}", kinds: ["bearer"] };

/**
 * Change a written text or confirmed knowledge.
 *
 * Omitted fields are not changed. To change a file, upload it again. Called by an owner of the account.
 *
 * `PUT /api/knowledge/{knowledge_id}`
 */
export function updateKnowledge(
  client: Client<"bearer">,
  input: UpdateKnowledgeRequest,
  options?: CallOptions,
): Promise<Knowledge> {
  return call(client, updateKnowledgeOperation, input, options);
}

const deleteKnowledgeOperation: Operation = {
  method: "DELETE",
  path: "/api/knowledge/{knowledge_id}",
  kinds: ["bearer"],
};

/**
 * Delete knowledge.
 *
 * Answers no longer use it. Called by an owner of the account.
 *
 * `DELETE /api/knowledge/{knowledge_id}`
 */
export function deleteKnowledge(
  client: Client<"bearer">,
  input: DeleteKnowledgeRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteKnowledgeOperation, input, options);
}

const listAssistantKnowledgeOperation: Operation = {
  method: "GET",
  path: "/api/assistants/{assistant_id}/knowledge",
  kinds: ["bearer"],
};

/**
 * List an assistant's knowledge sources.
 *
 * Called by any user of the account.
 *
 * `GET /api/assistants/{assistant_id}/knowledge`
 */
export function listAssistantKnowledge(
  client: Client<"bearer">,
  input: ListAssistantKnowledgeRequest,
  options?: CallOptions,
): Promise<KnowledgeList> {
  return call(client, listAssistantKnowledgeOperation, input, options);
}

/**
 * All pages: List an assistant's knowledge sources.
 *
 * Called by any user of the account.
 *
 * `GET /api/assistants/{assistant_id}/knowledge`
 */
export function allAssistantKnowledge(
  client: Client<"bearer">,
  input: ListAssistantKnowledgeRequest,
  options?: CallOptions,
): AsyncGenerator<KnowledgeList["knowledge"][number], void, undefined> {
  return eachItem<KnowledgeList["knowledge"][number]>(
    (each: typeof input, settings?: CallOptions) => listAssistantKnowledge(client, each, settings),
    input,
    { by: "offset", items: "knowledge" },
    options,
  );
}

const listUserKnowledgeOperation: Operation = {
  method: "GET",
  path: "/api/user-knowledge/{user_id}",
  kinds: ["service", "bearer"],
};

/**
 * List the knowledge sources of a user's assistants.
 *
 * For the user's own account, bot workers and administrators. Called with the service key, or by any user of the
 * account.
 *
 * `GET /api/user-knowledge/{user_id}`
 */
export function listUserKnowledge(
  client: Client<"service" | "bearer">,
  input: ListUserKnowledgeRequest,
  options?: CallOptions,
): Promise<KnowledgeList> {
  return call(client, listUserKnowledgeOperation, input, options);
}

/**
 * All pages: List the knowledge sources of a user's assistants.
 *
 * For the user's own account, bot workers and administrators. Called with the service key, or by any user of the
 * account.
 *
 * `GET /api/user-knowledge/{user_id}`
 */
export function allUserKnowledge(
  client: Client<"service" | "bearer">,
  input: ListUserKnowledgeRequest,
  options?: CallOptions,
): AsyncGenerator<KnowledgeList["knowledge"][number], void, undefined> {
  return eachItem<KnowledgeList["knowledge"][number]>(
    (each: typeof input, settings?: CallOptions) => listUserKnowledge(client, each, settings),
    input,
    { by: "offset", items: "knowledge" },
    options,
  );
}

const validateKnowledgeOperation: Operation = {
  method: "POST",
  path: "/api/assistants/{assistant_id}/validate-knowledge",
  kinds: ["bearer"],
};

/**
 * Find problems in an assistant's knowledge.
 *
 * Duplicate passages, possible contradictions (similar words, but a different number, price, date or negation),
 * sources that may be outdated or are empty, and golden questions that no longer find their source. Called by any user
 * of the account.
 *
 * `POST /api/assistants/{assistant_id}/validate-knowledge`
 */
export function validateKnowledge(
  client: Client<"bearer">,
  input: ValidateKnowledgeRequest,
  options?: CallOptions,
): Promise<KnowledgeValidation> {
  return call(client, validateKnowledgeOperation, input, options);
}

const createGoldenQuestionOperation: Operation = {
  method: "POST",
  path: "/api/assistants/{assistant_id}/golden-questions",
  kinds: ["bearer"],
};

/**
 * Add a golden question.
 *
 * Called by an owner of the account.
 *
 * `POST /api/assistants/{assistant_id}/golden-questions`
 */
export function createGoldenQuestion(
  client: Client<"bearer">,
  input: CreateGoldenQuestionRequest,
  options?: CallOptions,
): Promise<GoldenQuestion> {
  return call(client, createGoldenQuestionOperation, input, options);
}

const listGoldenQuestionsOperation: Operation = {
  method: "GET",
  path: "/api/assistants/{assistant_id}/golden-questions",
  kinds: ["bearer"],
};

/**
 * List an assistant's golden questions.
 *
 * Called by any user of the account.
 *
 * `GET /api/assistants/{assistant_id}/golden-questions`
 */
export function listGoldenQuestions(
  client: Client<"bearer">,
  input: ListGoldenQuestionsRequest,
  options?: CallOptions,
): Promise<GoldenList> {
  return call(client, listGoldenQuestionsOperation, input, options);
}

/**
 * All pages: List an assistant's golden questions.
 *
 * Called by any user of the account.
 *
 * `GET /api/assistants/{assistant_id}/golden-questions`
 */
export function allGoldenQuestions(
  client: Client<"bearer">,
  input: ListGoldenQuestionsRequest,
  options?: CallOptions,
): AsyncGenerator<GoldenList["golden_questions"][number], void, undefined> {
  return eachItem<GoldenList["golden_questions"][number]>(
    (each: typeof input, settings?: CallOptions) => listGoldenQuestions(client, each, settings),
    input,
    { by: "offset", items: "golden_questions" },
    options,
  );
}

const deleteGoldenQuestionOperation: Operation = {
  method: "DELETE",
  path: "/api/assistants/{assistant_id}/golden-questions/{golden_id}",
  kinds: ["bearer"],
};

/**
 * Delete a golden question.
 *
 * Called by an owner of the account.
 *
 * `DELETE /api/assistants/{assistant_id}/golden-questions/{golden_id}`
 */
export function deleteGoldenQuestion(
  client: Client<"bearer">,
  input: DeleteGoldenQuestionRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteGoldenQuestionOperation, input, options);
}

const analyseDocumentOperation: Operation = {
  method: "POST",
  path: "/api/analyze-document/{doc_id}",
  kinds: ["bearer"],
};

/**
 * Analyse a document and suggest knowledge to confirm.
 *
 * `method` is `extractive` for the document's own sentences, or `model` for a chat model's sentences, checked against
 * the text. Facts and answers have their position in it. Confirm the correct ones with `/api/knowledge/confirm`.
 * Called by any user of the account.
 *
 * `POST /api/analyze-document/{doc_id}`
 */
export function analyseDocument(
  client: Client<"bearer">,
  input: AnalyseDocumentRequest,
  options?: CallOptions,
): Promise<DocumentAnalysis> {
  return call(client, analyseDocumentOperation, input, options);
}

const readDocumentSummaryOperation: Operation = {
  method: "GET",
  path: "/api/documents/{doc_id}/summary",
  kinds: ["bearer"],
};

/**
 * Read a summary of a document.
 *
 * From the last analysis, if there is one of this text; otherwise `analysed_at` is null. Called by any user of the
 * account.
 *
 * `GET /api/documents/{doc_id}/summary`
 */
export function readDocumentSummary(
  client: Client<"bearer">,
  input: ReadDocumentSummaryRequest,
  options?: CallOptions,
): Promise<DocumentSummary> {
  return call(client, readDocumentSummaryOperation, input, options);
}

const listGapsOperation: Operation = { method: "GET", path: "/api/assistants/{assistant_id}/gaps", kinds: ["bearer"] };

/**
 * List the gaps in an assistant's knowledge.
 *
 * Missing (questions without an answer), unclear (low ratings, requests for a person, hardly sure answers of the last
 * 30 days), duplicated and contradictory passages; those that most questions are about first. Without `kind`, and for
 * the last two, the knowledge is validated, at most ten times a minute. Called by any user of the account.
 *
 * `GET /api/assistants/{assistant_id}/gaps`
 */
export function listGaps(
  client: Client<"bearer">,
  input: ListGapsRequest,
  options?: CallOptions,
): Promise<KnowledgeGapList> {
  return call(client, listGapsOperation, input, options);
}

/**
 * All pages: List the gaps in an assistant's knowledge.
 *
 * Missing (questions without an answer), unclear (low ratings, requests for a person, hardly sure answers of the last
 * 30 days), duplicated and contradictory passages; those that most questions are about first. Without `kind`, and for
 * the last two, the knowledge is validated, at most ten times a minute. Called by any user of the account.
 *
 * `GET /api/assistants/{assistant_id}/gaps`
 */
export function allGaps(
  client: Client<"bearer">,
  input: ListGapsRequest,
  options?: CallOptions,
): AsyncGenerator<KnowledgeGapList["gaps"][number], void, undefined> {
  return eachItem<KnowledgeGapList["gaps"][number]>(
    (each: typeof input, settings?: CallOptions) => listGaps(client, each, settings),
    input,
    { by: "offset", items: "gaps" },
    options,
  );
}

const decideGapOperation: Operation = {
  method: "POST",
  path: "/api/assistants/{assistant_id}/gaps/{gap_id}",
  kinds: ["bearer"],
};

/**
 * Accept, dismiss or reopen a gap.
 *
 * An accepted question becomes a question and answer pair, with the draft or the given texts. Of passages that repeat
 * or contradict one another only the state is kept. Called by an owner of the account.
 *
 * `POST /api/assistants/{assistant_id}/gaps/{gap_id}`
 */
export function decideGap(
  client: Client<"bearer">,
  input: DecideGapRequest,
  options?: CallOptions,
): Promise<DecidedGap> {
  return call(client, decideGapOperation, input, options);
}
