import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const teamWords: Words = {
  "NewOperator.password": "The operator's password, 8 to 200 characters; without one they are invited by mail.",
  "Operator.active_dialogs": "Dialogs that the operator has taken.",
  "Operator.status": "Whether the operator is there.",
};
