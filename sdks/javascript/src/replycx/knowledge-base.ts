/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  ReadSourceStatusRequest,
  SourceStatuses,
  UploadSourcesRequest,
  UploadedSources,
} from "./types.ts";

const uploadSourcesOperation: Operation = {
  method: "POST",
  path: "/api/v1/ai/knowledge-base/{knowledge_base_id}/upload/sources",
  kinds: ["account"],
  isKeyed: true,
  isForm: true,
};

/**
 * Add data sources to a knowledge base.
 *
 * Files (PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, EPUB, HTML, Markdown, CSV, JSON or plain text) and texts, together at
 * most 25 MiB. All are accepted, or none. They are processed in the background: ask for their status. `ok` and
 * `knowledge_base_id` are reserved names. Called with a token of the account.
 *
 * `POST /api/v1/ai/knowledge-base/{knowledge_base_id}/upload/sources`
 */
export function uploadSources(
  client: Client<"account">,
  input: UploadSourcesRequest,
  options?: CallOptions,
): Promise<UploadedSources> {
  return call(client, uploadSourcesOperation, input, options);
}

const readSourceStatusOperation: Operation = { method: "GET", path: "/api/v1/ai/status/sources", kinds: ["account"] };

/**
 * Read the training status of data sources.
 *
 * In the order asked for. Ids that are not your account's are left out. Called with a token of the account.
 *
 * `GET /api/v1/ai/status/sources`
 */
export function readSourceStatus(
  client: Client<"account">,
  input: ReadSourceStatusRequest,
  options?: CallOptions,
): Promise<SourceStatuses> {
  return call(client, readSourceStatusOperation, input, options);
}
