import { MAX_UPLOAD_BYTES } from "../../../domain/knowledge/catalogue/max-upload-bytes.ts";
import { readSources } from "../../../domain/knowledge/catalogue/read-sources.ts";
import { uploadSources } from "../../../domain/knowledge/catalogue/upload-sources.ts";
import { FORMAT_LIST } from "../../../domain/knowledge/format/document-format.ts";
import { type Route, route } from "../../kit/route.ts";
import { bothPrefixes } from "../both-prefixes.ts";
import { toId } from "../to-id.ts";
import { fromPart, toSourceStatus, toUploadedSources } from "./convert.ts";
import { KnowledgeBasePath, SourceStatuses, SourceStatusQuery, SourceUpload, UploadedSources } from "./wire.ts";

const tag = "Knowledge base";

/** The size of a form around its files: boundaries and names. */
const formOverheadBytes = 256 * 1024;

export const sourceRoutes: Route[] = [
  route({
    id: "uploadSources",
    method: "post",
    paths: bothPrefixes("/api/v1/ai/knowledge-base/{knowledge_base_id}/upload/sources"),
    tag,
    summary: "Add data sources to a knowledge base",
    description:
      `Files (${FORMAT_LIST}) and texts, together at most ${MAX_UPLOAD_BYTES / 1024 / 1024} MiB. All are accepted, or none. ` +
      "They are processed in the background: ask for their status. `ok` and `knowledge_base_id` are reserved names.",
    credential: "account",
    audited: true,
    params: KnowledgeBasePath,
    body: SourceUpload,
    bodyKind: "parts",
    bodyLimit: MAX_UPLOAD_BYTES + formOverheadBytes,
    success: { status: 200, schema: UploadedSources, description: "The sources under the names of their fields." },
    idempotent: true,
    refusals: [
      ...(["not_found", "knowledge_base_deleted", "insufficient_balance"] as const),
      ...(["unsupported_format", "virus_detected", "rate_limited"] as const),
    ],
    handle: async ({ ctx, caller, params, body }) => {
      const knowledgeBaseId = toId(params.knowledge_base_id, "knowledge base");
      const parts = await Promise.all(body.map(fromPart));
      const made = await uploadSources(ctx, { accountId: caller.accountId, knowledgeBaseId, parts });
      return toUploadedSources(knowledgeBaseId, body, made);
    },
  }),
  route({
    id: "readSourceStatus",
    method: "get",
    paths: bothPrefixes("/api/v1/ai/status/sources"),
    tag,
    summary: "Read the training status of data sources",
    description: "In the order asked for. Ids that are not your account's are left out.",
    credential: "account",
    query: SourceStatusQuery,
    success: { status: 200, schema: SourceStatuses, description: "The sources." },
    handle: async ({ ctx, caller, query }) => {
      const found = await readSources(ctx, caller.accountId, query.source_ids);
      return { sources: found.map(toSourceStatus), ok: true as const };
    },
  }),
];
