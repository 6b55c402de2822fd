import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const apiTokensWords: Words = {
  "?api_token_id": "Id of the API token.",
};
