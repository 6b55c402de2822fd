import { z } from "zod";
import { deleteDocument } from "../../../domain/knowledge/delete-document.ts";
import { listDocuments } from "../../../domain/knowledge/list-documents.ts";
import { MAX_UPLOAD_BYTES } from "../../../domain/knowledge/max-upload-bytes.ts";
import { readDocument } from "../../../domain/knowledge/read-document.ts";
import { readDocumentText } from "../../../domain/knowledge/read-document-text.ts";
import { uploadDocument } from "../../../domain/knowledge/upload-document.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done } from "../account/wire.ts";
import { AssistantPath } from "../assistants/wire.ts";
import { toDocument } from "./convert.ts";
import { Document, DocumentPath, DocumentQuery, DocumentText, DocumentUpload } from "./wire.ts";

const tag = "Documents";

/** The form around a file: boundaries, names and the other fields. */
const formOverheadBytes = 64 * 1024;

const uploads = [
  { id: "createDocument", path: "/api/documents", madeBy: "quickstart" },
  { id: "uploadDocument", path: "/api/documents/upload", madeBy: "v1" },
] as const;

const lists = [
  { id: "listDocuments", path: "/api/documents", params: undefined },
  { id: "listAssistantDocuments", path: "/api/assistants/{assistant_id}/documents", params: AssistantPath },
] as const;

export const documentRoutes: Route[] = [
  ...uploads.map(({ id, path, madeBy }) =>
    route({
      id,
      method: "post",
      paths: [path],
      tag,
      summary: "Give an assistant a document",
      description: "PDF, DOCX, HTML, Markdown or plain text. It is read in the background: watch `status`.",
      credential: "user",
      body: DocumentUpload,
      bodyKind: "form",
      bodyLimit: MAX_UPLOAD_BYTES + formOverheadBytes,
      success: { status: 201, schema: Document, description: "The document, queued." },
      refusals: ["not_found", "unsupported_format"],
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
  ...lists.map(({ id, path, params }) =>
    route({
      id,
      method: "get",
      paths: [path],
      tag,
      summary: params === undefined ? "List your documents" : "List an assistant's documents",
      description: "Newest first. `X-Total-Count` says how many there are in all.",
      credential: "user",
      ...(params === undefined ? {} : { params }),
      query: DocumentQuery,
      success: { status: 200, schema: z.array(Document), description: "A page of documents." },
      handle: async ({ ctx, caller, params: path, query, request, headers }) => {
        const { documents, total } = await listDocuments(ctx, {
          accountId: caller.accountId,
          ...assistantFilter((path as { assistant_id?: number } | undefined)?.assistant_id ?? query.assistant_id),
          limit: query.limit,
          offset: query.offset ?? ((query.page ?? 1) - 1) * query.limit,
        });
        headers.set("X-Total-Count", String(total));
        return documents.map((source) => toDocument(source, request));
      },
    }),
  ),
  route({
    id: "readDocument",
    method: "get",
    paths: ["/api/documents/{doc_id}"],
    tag,
    summary: "Read a document's state and progress",
    credential: "user",
    params: DocumentPath,
    success: { status: 200, schema: Document, description: "The document." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, request }) =>
      toDocument(await readDocument(ctx, { accountId: caller.accountId, sourceId: params.doc_id }), request),
  }),
  route({
    id: "readDocumentText",
    method: "get",
    paths: ["/api/documents/{doc_id}/text"],
    tag,
    summary: "Read what was understood of a document",
    description: "Citations point into this text: `start` and `end` are UTF-16 offsets.",
    credential: "user",
    params: DocumentPath,
    success: { status: 200, schema: DocumentText, description: "The text and where its pages are." },
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
    id: "deleteDocument",
    method: "delete",
    paths: ["/api/documents/{doc_id}"],
    tag,
    summary: "Delete a document",
    description: "No answer uses it from now on.",
    credential: "user",
    params: DocumentPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await deleteDocument(ctx, { accountId: caller.accountId, sourceId: params.doc_id });
      return { message: "Document deleted." };
    },
  }),
];

function assistantFilter(assistantId: number | undefined): { assistantId?: number } {
  return assistantId === undefined ? {} : { assistantId };
}
