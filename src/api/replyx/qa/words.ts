import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const qaWords: Words = {
  "QaPair.answer": "The answer that is given to the question.",
  preview: "Whether only to show the pair, and to keep nothing.",
  warnings: "What to look at before the pair is kept.",
};
