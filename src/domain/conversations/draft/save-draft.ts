import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { noticeInbox } from "../inbox/notice-inbox.ts";
import type { InboxReader } from "../inbox/row-types.ts";
import { draftChanged } from "./draft-changed.ts";
import { readDraft } from "./read-draft.ts";
import { touchDialog } from "./touch-dialog.ts";
import type { Draft } from "./types.ts";

export interface DraftInput {
  dialogId: number;
  kind: Draft["kind"];
  text: string;
  /** The revision that the text continues; 0 for the first draft. */
  revision: number;
}

/**
 * Saves what an operator is writing in a dialog, and tells the operator's other sockets. Saving the text that is there already
 * changes nothing. Throws `not_found`, and `conflict` with the newer draft when the revision is not the current one.
 */
export async function saveDraft(
  ctx: Pick<Deps, "db" | "clock" | "inboxes">,
  reader: InboxReader,
  { dialogId, kind, revision, ...input }: DraftInput,
): Promise<Draft> {
  const { accountId, userId } = reader;
  const known = await readDraft(ctx, reader, dialogId);
  // A lone surrogate cannot be stored.
  const text = input.text.toWellFormed();
  if (known.text === text && known.kind === kind) return known;
  const updatedAt = ctx.clock();
  const [saved] = await runBatch(ctx.db, [
    sql`INSERT INTO drafts (user_id, dialog_id, account_id, kind, text, revision, updated_at)
      SELECT ${userId}, id, account_id, ${kind}, ${text}, ${revision + 1}, ${updatedAt} FROM dialogs
      WHERE id = ${dialogId} AND account_id = ${accountId} AND erased_at IS NULL
        AND ${revision} = coalesce((SELECT revision FROM drafts WHERE user_id = ${userId} AND dialog_id = ${dialogId}), 0)
      ON CONFLICT DO UPDATE SET kind = excluded.kind, text = excluded.text, revision = excluded.revision,
        updated_at = excluded.updated_at RETURNING revision`,
    touchDialog(reader, dialogId),
  ]);
  if ((saved ?? []).length === 0) throw draftChanged(await readDraft(ctx, reader, dialogId));
  const draft = { dialogId, kind, text, revision: revision + 1, updatedAt };
  await noticeInbox(ctx, reader, { kind: "draft", draft });
  return draft;
}
