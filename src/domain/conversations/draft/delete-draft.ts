import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { noticeInbox } from "../inbox/notice-inbox.ts";
import type { InboxReader } from "../inbox/row-types.ts";
import { draftChanged } from "./draft-changed.ts";
import { readDraft } from "./read-draft.ts";
import { touchDialog } from "./touch-dialog.ts";
import type { Draft } from "./types.ts";

/**
 * Deletes an operator's draft in a dialog, and tells the operator's other sockets; no effect when there is none. With a revision,
 * only that one is deleted: `conflict` with the newer draft when it has been changed since. Throws `not_found`.
 */
export async function deleteDraft(
  ctx: Pick<Deps, "db" | "clock" | "inboxes">,
  reader: InboxReader,
  { dialogId, revision }: { dialogId: number; revision: number | null },
): Promise<Draft> {
  const known = await readDraft(ctx, reader, dialogId);
  if (known.text === null) return known;
  const updatedAt = ctx.clock();
  const given = revision ?? known.revision;
  const [deleted] = await runBatch(ctx.db, [
    sql`UPDATE drafts SET text = NULL, revision = revision + 1, updated_at = ${updatedAt}
      WHERE user_id = ${reader.userId} AND dialog_id = ${dialogId} AND revision = ${given} AND text IS NOT NULL RETURNING revision`,
    touchDialog(reader, dialogId),
  ]);
  const [row] = deleted ?? [];
  if (row === undefined) {
    const current = await readDraft(ctx, reader, dialogId);
    if (current.text === null) return current;
    throw draftChanged(current);
  }
  const draft = { dialogId, kind: known.kind, text: null, revision: Number(row["revision"]), updatedAt };
  await noticeInbox(ctx, reader, { kind: "draft", draft });
  return draft;
}
