import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const documentsWords: Words = {
  SourceDocument: "A file, text or page that an assistant answers from.",
  "SourceDocument.kind": "Whether it is a file, a text, a pair or a page.",
  "SourceDocument.status": "State of the document, in the words of the dialect that created it.",
  "SourceDocument.url": "Address of a page; null for others.",
  "?processing_status": "Only this state; `all`: every one.",
  file_size: "Size in bytes.",
  filename: "Name of the uploaded file.",
  pages_done: "Pages that are processed.",
  pages_total: "Pages of the document; null: not known yet.",
  processing_status: "State of the document, the same in all dialects.",
};
