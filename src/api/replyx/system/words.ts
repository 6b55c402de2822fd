import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const systemWords: Words = {
  "readMetrics.all": "Whether to count the whole platform, for administrators.",
};
