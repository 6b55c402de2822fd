import { and, eq, isNull } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";

/** Tells the catalogue and the inbox when the next SLA target of a dialog is due; milliseconds, null: there is none. */
export async function tellTarget(
  ctx: Pick<Deps, "db" | "inboxes">,
  { accountId, dialogId }: { accountId: number; dialogId: number },
  { seq, dueAt }: { seq: number; dueAt: number | null },
): Promise<void> {
  await ctx.db
    .update(dialogs)
    .set({ slaDueAt: dueAt })
    .where(and(eq(dialogs.id, dialogId), isNull(dialogs.erasedAt)));
  await ctx.inboxes.of(accountId).update([{ dialogId, seq, message: null, handoff: null, sla: { dueAt } }]);
}
