import * as z from "zod";
import { readAssistant } from "../../../domain/assistants/assistant/read-assistant.ts";
import { deleteDocument } from "../../../domain/knowledge/catalogue/delete-document.ts";
import { listDocuments } from "../../../domain/knowledge/catalogue/list-documents.ts";
import { MAX_UPLOAD_BYTES } from "../../../domain/knowledge/catalogue/max-upload-bytes.ts";
import { readDocument } from "../../../domain/knowledge/catalogue/read-document.ts";
import { readDocumentText } from "../../../domain/knowledge/catalogue/read-document-text.ts";
import { retryDocument } from "../../../domain/knowledge/catalogue/retry-document.ts";
import { uploadDocument } from "../../../domain/knowledge/catalogue/upload-document.ts";
import { FORMAT_LIST } from "../../../domain/knowledge/format/document-format.ts";
import { type Call, type Route, route } from "../../kit/route.ts";
import { Done } from "../account/wire.ts";
import { AssistantPath } from "../assistants/wire.ts";
import { toDocument } from "./convert.ts";
import { DocumentPath, DocumentQuery, DocumentText, DocumentUpload, SourceDocument } from "./wire.ts";

const tag = "Documents";

/** The size of the form around a file: boundaries, names and the other fields. */
const formOverheadBytes = 64 * 1024;

const uploads = [
  { id: "createDocument", path: "/api/documents", madeBy: "quickstart" },
  { id: "uploadDocument", path: "/api/documents/upload", madeBy: "v1" },
] as const;

const listing = {
  method: "get" as const,
  tag,
  description: "Newest first. `X-Total-Count` is the total number.",
  credential: "user" as const,
  query: DocumentQuery,
  asks: ["X-API-Dialect" as const],
  tells: ["X-Total-Count" as const],
  success: { status: 200 as const, schema: z.array(SourceDocument), description: "A page of documents." },
};

export const documentRoutes: Route[] = [
  ...uploads.map(({ id, path, madeBy }) =>
    route({
      id,
      method: "post",
      paths: [path],
      tag,
      summary: "Add a document to an assistant",
      description: `${FORMAT_LIST}. It is processed in the background: poll \`status\`.`,
      credential: "owner",
      body: DocumentUpload,
      bodyKind: "form",
      bodyLimit: MAX_UPLOAD_BYTES + formOverheadBytes,
      asks: ["X-API-Dialect"],
      success: { status: 201, schema: SourceDocument, description: "The document, queued." },
      idempotent: true,
      refusals: ["not_found", "insufficient_balance", "unsupported_format", "virus_detected", "upload_quota_exceeded"],
      handle: async ({ ctx, caller, body, request }) => {
        const { file, assistant_id: assistantId, title } = body;
        const source = await uploadDocument(ctx, {
          accountId: caller.accountId,
          assistantId,
          madeBy,
          ...(title ? { title } : {}),
          filename: file.name,
          contentType: file.type,
          bytes: new Uint8Array(await file.arrayBuffer()),
        });
        return toDocument(source, request);
      },
    }),
  ),
  route({
    ...listing,
    id: "listDocuments",
    paths: ["/api/documents"],
    summary: "List your documents",
    handle: (call) => listPage(call, call.query.assistant_id),
  }),
  route({
    ...listing,
    id: "listAssistantDocuments",
    paths: ["/api/assistants/{assistant_id}/documents"],
    summary: "List an assistant's documents",
    params: AssistantPath,
    refusals: ["not_found"],
    handle: async (call) => {
      await readAssistant(call.ctx, call.caller.accountId, call.params.assistant_id);
      return listPage(call, call.params.assistant_id);
    },
  }),
  route({
    id: "readDocument",
    method: "get",
    paths: ["/api/documents/{doc_id}"],
    tag,
    summary: "Read a document's state and progress",
    credential: "user",
    params: DocumentPath,
    asks: ["X-API-Dialect"],
    success: { status: 200, schema: SourceDocument, description: "The document." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, request }) =>
      toDocument(await readDocument(ctx, { accountId: caller.accountId, sourceId: params.doc_id }), request),
  }),
  route({
    id: "readDocumentText",
    method: "get",
    paths: ["/api/documents/{doc_id}/text"],
    tag,
    summary: "Read the extracted text of a document",
    description: "Citations refer to this text: `start` and `end` are UTF-16 offsets.",
    credential: "user",
    params: DocumentPath,
    success: { status: 200, schema: DocumentText, description: "The text and the positions of its pages." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params }) => {
      const { source, text, pages } = await readDocumentText(ctx, {
        accountId: caller.accountId,
        sourceId: params.doc_id,
      });
      return { document_id: source.id, title: source.title, text, pages };
    },
  }),
  route({
    id: "retryDocument",
    method: "post",
    paths: ["/api/documents/{doc_id}/retry"],
    tag,
    summary: "Retry a failed document",
    credential: "owner",
    params: DocumentPath,
    asks: ["X-API-Dialect"],
    success: { status: 200, schema: SourceDocument, description: "The document, queued." },
    refusals: ["not_found", "conflict", "upload_quota_exceeded"],
    handle: async ({ ctx, caller, params, request }) =>
      toDocument(await retryDocument(ctx, { accountId: caller.accountId, sourceId: params.doc_id }), request),
  }),
  route({
    id: "deleteDocument",
    method: "delete",
    paths: ["/api/documents/{doc_id}"],
    tag,
    summary: "Delete a document",
    description: "Answers no longer use it.",
    credential: "owner",
    params: DocumentPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await deleteDocument(ctx, { accountId: caller.accountId, sourceId: params.doc_id });
      return { message: "Document deleted." };
    },
  }),
];

type ListCall = Call<"user", unknown, z.output<typeof DocumentQuery>, unknown>;

async function listPage(call: ListCall, assistantId: number | undefined): Promise<z.input<typeof SourceDocument>[]> {
  const { limit, page, offset, processing_status: status, kind, q } = call.query;
  const { documents, total } = await listDocuments(call.ctx, {
    accountId: call.caller.accountId,
    ...(assistantId === undefined ? {} : { assistantId }),
    ...{ status, kind, query: q },
    limit,
    offset: offset ?? ((page ?? 1) - 1) * limit,
  });
  call.headers.set("X-Total-Count", String(total));
  return documents.map((source) => toDocument(source, call.request));
}
