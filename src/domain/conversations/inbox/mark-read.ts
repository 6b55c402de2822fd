import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { inRoom } from "../dialog/in-room.ts";
import { roomCaller } from "../dialog/room-caller.ts";
import { noticeInbox } from "./notice-inbox.ts";

/** What an operator has read of a dialog, and what is left. */
export interface ReadState {
  dialogId: number;
  readSeq: number;
  unreadCount: number;
  isMentioned: boolean;
}

/**
 * Records that an operator has read a dialog up to an entry of its log; what was read further before stays. The operator's other
 * sockets are told. Throws `not_found`, and `validation_failed` for an entry that there is not yet.
 */
export async function markRead(ctx: Deps, caller: UserPrincipal, dialogId: number, seq: number): Promise<ReadState> {
  const { accountId, userId } = caller;
  const { lastSeq } = await inRoom(ctx, dialogId, accountId, (room) => room.state(roomCaller(caller)));
  if (seq > lastSeq) throw noSuchEntry();
  const [written, rows] = await runBatch(ctx.db, [
    sql`INSERT INTO operator_dialogs (user_id, dialog_id, account_id, read_seq)
      SELECT ${userId}, id, account_id, ${seq} FROM dialogs
      WHERE id = ${dialogId} AND account_id = ${accountId} AND erased_at IS NULL
      ON CONFLICT DO UPDATE SET read_seq = excluded.read_seq WHERE read_seq < excluded.read_seq RETURNING read_seq`,
    sql`SELECT own.read_seq AS "readSeq", own.mention_seq > own.read_seq AS "isMentioned",
        (SELECT count(*) FROM json_each(d.unanswered) WHERE value > own.read_seq) AS "unreadCount"
      FROM operator_dialogs AS own JOIN dialogs AS d ON d.id = own.dialog_id
      WHERE own.user_id = ${userId} AND own.dialog_id = ${dialogId} AND d.erased_at IS NULL`,
  ]);
  const [row] = rows ?? [];
  if (row === undefined) throw new DomainError("not_found", "No such dialog.");
  const { readSeq, unreadCount, isMentioned } = row;
  const state = {
    ...{ dialogId, readSeq: Number(readSeq), unreadCount: Number(unreadCount) },
    isMentioned: isMentioned === 1,
  };
  if ((written ?? []).length > 0) await noticeInbox(ctx, caller, { kind: "read", ...state });
  return state;
}

function noSuchEntry(): DomainError {
  const issue = "there is no entry with this seq yet";
  return new DomainError("validation_failed", issue, { issues: [{ path: ["seq"], issue, kind: "invalid" }] });
}
