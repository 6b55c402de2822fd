import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const adminWords: Words = {
  "?search": "Words to search for in names and addresses.",
  chatbotsCount: "Number of chatbots.",
  conversationsCount: "Number of conversations.",
  isBlocked: "Whether the user is blocked.",
  lastLoginAt: "When the user signed in last; null: never.",
  plan: "Plan of the user's account.",
};
