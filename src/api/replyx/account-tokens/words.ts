import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const accountTokensWords: Words = {
  AccountToken: "A token that acts for the whole account.",
  "AccountToken.account_id": "Id of the account, the `{account_id}` of the ReplyCX routes.",
  "AccountToken.expires_at": "When a rotated token stops being accepted; null: it was not rotated.",
  "RotatedAccountToken.*": "AccountToken",
  "?account_token_id": "Id of the account token.",
  created_by: "Id of the user who created it.",
  overlap_minutes: "Minutes in which the old token is accepted too.",
  replaces: "The token that it replaces, until it expires.",
};
