import { and, eq } from "drizzle-orm";
import { drafts } from "../../../db/operator-dialogs.ts";
import type { Deps } from "../../deps.ts";
import { readDialog } from "../dialog/read-dialogs.ts";
import type { InboxReader } from "../inbox/row-types.ts";
import type { Draft } from "./types.ts";

/** An operator's draft in a dialog; revision 0 when there has never been one. Throws `not_found` for the dialog. */
export async function readDraft(
  ctx: Pick<Deps, "db">,
  { accountId, userId }: InboxReader,
  dialogId: number,
): Promise<Draft> {
  const own = and(eq(drafts.userId, userId), eq(drafts.dialogId, dialogId));
  const [[draft]] = await Promise.all([ctx.db.select().from(drafts).where(own), readDialog(ctx, accountId, dialogId)]);
  if (draft === undefined) return { dialogId, kind: "reply", text: null, revision: 0, updatedAt: 0 };
  const { kind, text, revision, updatedAt } = draft;
  return { dialogId, kind, text, revision, updatedAt };
}
