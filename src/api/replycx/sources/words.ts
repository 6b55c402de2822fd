import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const sourcesWords: Words = {
  "?knowledge_base_id": "Id of the knowledge base.",
  "?source_ids": "Ids of sources, with commas between them.",
  errors: "Why the source failed; null unless it has.",
  sources: "The data sources that were asked for.",
};
