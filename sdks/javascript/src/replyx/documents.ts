/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  CreateDocumentRequest,
  CreateTextRequest,
  DeleteDocumentRequest,
  DocumentText,
  Done,
  ListAssistantDocumentsRequest,
  ListAssistantDocumentsResponse,
  ListDocumentsRequest,
  ListDocumentsResponse,
  PatchTextRequest,
  PutTextRequest,
  ReadDocumentRequest,
  ReadDocumentTextRequest,
  RetryDocumentRequest,
  SourceDocument,
  UploadDocumentRequest,
} from "./types.ts";

const createDocumentOperation: Operation = {
  method: "POST",
  path: "/api/documents",
  kinds: ["bearer"],
  isKeyed: true,
  isForm: true,
};

/**
 * Add a document to an assistant.
 *
 * PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, EPUB, HTML, Markdown, CSV, JSON or plain text. It is processed in the
 * background: poll `status`. Called by an owner of the account.
 *
 * `POST /api/documents`
 */
export function createDocument(
  client: Client<"bearer">,
  input: CreateDocumentRequest,
  options?: CallOptions,
): Promise<SourceDocument> {
  return call(client, createDocumentOperation, input, options);
}

const listDocumentsOperation: Operation = { method: "GET", path: "/api/documents", kinds: ["bearer"] };

/**
 * List your documents.
 *
 * Newest first. `X-Total-Count` is the total number. Called by any user of the account.
 *
 * `GET /api/documents`
 */
export function listDocuments(
  client: Client<"bearer">,
  input: ListDocumentsRequest = {},
  options?: CallOptions,
): Promise<ListDocumentsResponse> {
  return call(client, listDocumentsOperation, input, options);
}

/**
 * All pages: List your documents.
 *
 * Newest first. `X-Total-Count` is the total number. Called by any user of the account.
 *
 * `GET /api/documents`
 */
export function allDocuments(
  client: Client<"bearer">,
  input: ListDocumentsRequest = {},
  options?: CallOptions,
): AsyncGenerator<ListDocumentsResponse[number], void, undefined> {
  return eachItem<ListDocumentsResponse[number]>(
    (each: typeof input, settings?: CallOptions) => listDocuments(client, each, settings),
    input,
    { by: "offset" },
    options,
  );
}

const uploadDocumentOperation: Operation = {
  method: "POST",
  path: "/api/documents/upload",
  kinds: ["bearer"],
  isKeyed: true,
  isForm: true,
};

/**
 * Add a document to an assistant.
 *
 * PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, EPUB, HTML, Markdown, CSV, JSON or plain text. It is processed in the
 * background: poll `status`. Called by an owner of the account.
 *
 * `POST /api/documents/upload`
 */
export function uploadDocument(
  client: Client<"bearer">,
  input: UploadDocumentRequest,
  options?: CallOptions,
): Promise<SourceDocument> {
  return call(client, uploadDocumentOperation, input, options);
}

const listAssistantDocumentsOperation: Operation = {
  method: "GET",
  path: "/api/assistants/{assistant_id}/documents",
  kinds: ["bearer"],
};

/**
 * List an assistant's documents.
 *
 * Newest first. `X-Total-Count` is the total number. Called by any user of the account.
 *
 * `GET /api/assistants/{assistant_id}/documents`
 */
export function listAssistantDocuments(
  client: Client<"bearer">,
  input: ListAssistantDocumentsRequest,
  options?: CallOptions,
): Promise<ListAssistantDocumentsResponse> {
  return call(client, listAssistantDocumentsOperation, input, options);
}

/**
 * All pages: List an assistant's documents.
 *
 * Newest first. `X-Total-Count` is the total number. Called by any user of the account.
 *
 * `GET /api/assistants/{assistant_id}/documents`
 */
export function allAssistantDocuments(
  client: Client<"bearer">,
  input: ListAssistantDocumentsRequest,
  options?: CallOptions,
): AsyncGenerator<ListAssistantDocumentsResponse[number], void, undefined> {
  return eachItem<ListAssistantDocumentsResponse[number]>(
    (each: typeof input, settings?: CallOptions) => listAssistantDocuments(client, each, settings),
    input,
    { by: "offset" },
    options,
  );
}

const readDocumentOperation: Operation = { method: "GET", path: "/api/documents/{doc_id}", kinds: ["bearer"] };

/**
 * Read a document's state and progress.
 *
 * Called by any user of the account.
 *
 * `GET /api/documents/{doc_id}`
 */
export function readDocument(
  client: Client<"bearer">,
  input: ReadDocumentRequest,
  options?: CallOptions,
): Promise<SourceDocument> {
  return call(client, readDocumentOperation, input, options);
}

const deleteDocumentOperation: Operation = { method: "DELETE", path: "/api/documents/{doc_id}", kinds: ["bearer"] };

/**
 * Delete a document.
 *
 * Answers no longer use it. Called by an owner of the account.
 *
 * `DELETE /api/documents/{doc_id}`
 */
export function deleteDocument(
  client: Client<"bearer">,
  input: DeleteDocumentRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteDocumentOperation, input, options);
}

const readDocumentTextOperation: Operation = { method: "GET", path: "/api/documents/{doc_id}/text", kinds: ["bearer"] };

/**
 * Read the extracted text of a document.
 *
 * Citations refer to this text: `start` and `end` are UTF-16 offsets. Called by any user of the account.
 *
 * `GET /api/documents/{doc_id}/text`
 */
export function readDocumentText(
  client: Client<"bearer">,
  input: ReadDocumentTextRequest,
  options?: CallOptions,
): Promise<DocumentText> {
  return call(client, readDocumentTextOperation, input, options);
}

const putTextOperation: Operation = { method: "PUT", path: "/api/documents/{doc_id}/text", kinds: ["bearer"] };

/**
 * Change a written text.
 *
 * Omitted fields are not changed. The old text is used until the new one is processed. Called by an owner of the
 * account.
 *
 * `PUT /api/documents/{doc_id}/text`
 */
export function putText(
  client: Client<"bearer">,
  input: PutTextRequest,
  options?: CallOptions,
): Promise<SourceDocument> {
  return call(client, putTextOperation, input, options);
}

const patchTextOperation: Operation = { method: "PATCH", path: "/api/documents/{doc_id}/text", kinds: ["bearer"] };

/**
 * Change a written text.
 *
 * Omitted fields are not changed. The old text is used until the new one is processed. Called by an owner of the
 * account.
 *
 * `PATCH /api/documents/{doc_id}/text`
 */
export function patchText(
  client: Client<"bearer">,
  input: PatchTextRequest,
  options?: CallOptions,
): Promise<SourceDocument> {
  return call(client, patchTextOperation, input, options);
}

const retryDocumentOperation: Operation = { method: "POST", path: "/api/documents/{doc_id}/retry", kinds: ["bearer"] };

/**
 * Retry a failed document.
 *
 * Called by an owner of the account.
 *
 * `POST /api/documents/{doc_id}/retry`
 */
export function retryDocument(
  client: Client<"bearer">,
  input: RetryDocumentRequest,
  options?: CallOptions,
): Promise<SourceDocument> {
  return call(client, retryDocumentOperation, input, options);
}

const createTextOperation: Operation = { method: "POST", path: "/api/documents/text", kinds: ["bearer"] };

/**
 * Add a text to an assistant.
 *
 * Processed in the background like an uploaded document: poll `status`. Called by an owner of the account.
 *
 * `POST /api/documents/text`
 */
export function createText(
  client: Client<"bearer">,
  input: CreateTextRequest,
  options?: CallOptions,
): Promise<SourceDocument> {
  return call(client, createTextOperation, input, options);
}
