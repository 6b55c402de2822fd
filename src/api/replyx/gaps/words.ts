import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const gapsWords: Words = {
  "KnowledgeGap.draft": "A proposed answer; null: there is none.",
  "KnowledgeGap.id": "Id of the gap.",
  "KnowledgeGap.kind": "What is wrong with the knowledge.",
  "?gap_id": "Id of the gap.",
  asked: "How often it was asked.",
  cited: "Questions whose answer cited it.",
  gaps: "The gaps in the knowledge, the most asked first.",
  low_confidence: "Questions that were answered with little confidence.",
};
