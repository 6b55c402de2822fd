import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const labelsWords: Words = {
  color: "Color as `#1f8b4c`.",
};
