import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const slaWords: Words = {
  "?policy_id": "Id of the policy.",
  first_response_minutes: "Minutes of business hours to the first response; null: no target.",
  is_default: "Whether it is for dialogs that no other policy is for.",
  next_response_minutes: "Minutes of business hours to each later response; null: no target.",
  priorities: "Priorities of the dialogs that the policy is for.",
  resolution_minutes: "Minutes of business hours to the end; null: no target.",
};
