import { type SQL, sql } from "drizzle-orm";
import type { InboxReader } from "../inbox/row-types.ts";

/** The statement that gives an operator's record of a dialog a new revision, so that the operator's other clients learn of a change. */
export function touchDialog({ accountId, userId }: InboxReader, dialogId: number): SQL {
  return sql`INSERT INTO operator_dialogs (user_id, dialog_id, account_id)
    SELECT ${userId}, id, account_id FROM dialogs WHERE id = ${dialogId} AND account_id = ${accountId} AND erased_at IS NULL
    ON CONFLICT DO UPDATE SET read_seq = read_seq`;
}
