import * as z from "zod";
import { filterOf, Id, wholeNumber } from "../../kit/fields.ts";

/**
 * The union of the documents of 000, 001 and 002 (CONFLICTS C-10). `status` uses the terms of the API document that the
 * record was created with (C-03): `processed` and `completed` are the same state. `processing_status` is neutral.
 */
export const SourceDocument = z
  .object({
    id: z.int(),
    assistant_id: z.int(),
    title: z.string(),
    filename: z.string(),
    file_size: z.int(),
    size: z.int(),
    content_type: z.string(),
    kind: z.enum(["file", "text", "qa", "page"]),
    url: z.string().nullable(),
    status: z.enum(["processing", "processed", "completed", "failed"]),
    processing_status: z.enum(["queued", "processing", "completed", "failed"]),
    chunks_count: z.int(),
    pages_done: z.int(),
    pages_total: z.int().nullable(),
    error_code: z.string().nullable(),
    error_message: z.string().nullable(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "SourceDocument" });

const file = z.instanceof(File, { message: "must be a file" }).meta({ type: "string", format: "binary" });

export const DocumentUpload = z
  .object({ file, assistant_id: Id, title: z.string().max(300).optional() })
  .meta({ id: "DocumentUpload" });

export const DocumentPath = z.object({ doc_id: Id });

export const DocumentQuery = z.object({
  assistant_id: Id.optional(),
  processing_status: filterOf(["queued", "processing", "completed", "failed"]).optional(),
  kind: filterOf(["file", "text", "page"]).optional(),
  /** A part of the title or the address, in any case. */
  q: z.string().trim().max(200).optional(),
  page: Id.optional(),
  limit: wholeNumber(1, 500).default(100),
  offset: wholeNumber(0).optional(),
});

export const DocumentText = z
  .object({
    document_id: z.int(),
    title: z.string(),
    text: z.string(),
    pages: z.array(z.object({ page: z.int(), start: z.int(), end: z.int() })),
  })
  .meta({ id: "DocumentText" });
