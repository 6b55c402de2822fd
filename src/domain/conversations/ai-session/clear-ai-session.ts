import { aiSessions } from "../../../db/ai-sessions.ts";
import type { Deps } from "../../deps.ts";
import { sessionDialog } from "./session-dialog.ts";

/**
 * Removes the earlier messages of a dialog from the assistant's context; operators can still read them. `reach` is the
 * account, undefined for any. Throws `not_found`.
 */
export async function clearAiSession(
  ctx: Pick<Deps, "db" | "clock">,
  reach: number | undefined,
  dialogId: number,
): Promise<void> {
  await sessionDialog(ctx, reach, dialogId);
  const clearedAt = ctx.clock();
  await ctx.db
    .insert(aiSessions)
    .values({ dialogId, clearedAt })
    .onConflictDoUpdate({ target: aiSessions.dialogId, set: { clearedAt } });
}
