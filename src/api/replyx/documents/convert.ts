import type { z } from "zod";
import type { Source } from "../../../domain/knowledge/catalogue/source.ts";
import { toTime } from "../../kit/to-time.ts";
import { dialectOf } from "../dialect-of.ts";
import type { SourceDocument } from "./wire.ts";

export function toDocument(source: Source, request: Request): z.input<typeof SourceDocument> {
  return {
    id: source.id,
    assistant_id: source.assistantId,
    title: source.title,
    filename: source.filename,
    file_size: source.sizeBytes,
    size: source.sizeBytes,
    content_type: source.contentType,
    kind: source.kind,
    url: source.url,
    status: statusWord(source, request),
    processing_status: source.status,
    chunks_count: source.chunksCount,
    pages_done: source.pagesDone,
    pages_total: source.pagesTotal,
    error_code: source.errorCode,
    error_message: source.errorMessage,
    created_at: toTime(source.createdAt),
  };
}

function statusWord(source: Source, request: Request): z.input<typeof SourceDocument>["status"] {
  if (source.status === "failed") return "failed";
  if (source.status !== "completed") return "processing";
  return dialectOf(request, source.madeBy) === "quickstart" ? "processed" : "completed";
}
