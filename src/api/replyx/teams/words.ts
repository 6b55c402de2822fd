import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const teamsWords: Words = {
  member_ids: "Ids of the users in the team.",
};
