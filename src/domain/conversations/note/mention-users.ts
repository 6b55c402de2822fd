import { sql } from "drizzle-orm";
import { operatorDialogs } from "../../../db/operator-dialogs.ts";
import type { Deps } from "../../deps.ts";
import type { Note } from "./types.ts";

/**
 * The statement that puts a note's dialog into the `mentions` of the users whom it mentions; null when there are none. It may run
 * twice: before the note is answered for, and when its event arrives. Users who have left the account, and erased dialogs, are
 * left out.
 */
export function mentionUsers(
  ctx: Pick<Deps, "db">,
  accountId: number,
  { dialogId, seq, mentions = [] }: Pick<Note, "dialogId" | "seq"> & { mentions?: number[] },
) {
  if (mentions.length === 0) return null;
  // In the order of the table's columns.
  const rows = sql`SELECT id, ${dialogId}, ${accountId}, 0, ${seq}, 0 FROM users
    WHERE account_id = ${accountId} AND id IN (SELECT value FROM json_each(${JSON.stringify(mentions)}))
      AND EXISTS (SELECT 1 FROM dialogs WHERE id = ${dialogId} AND erased_at IS NULL)`;
  return ctx.db
    .insert(operatorDialogs)
    .select(rows)
    .onConflictDoUpdate({
      target: [operatorDialogs.userId, operatorDialogs.dialogId],
      set: { mentionSeq: sql`excluded.mention_seq` },
      setWhere: sql`${operatorDialogs.mentionSeq} < excluded.mention_seq`,
    });
}
