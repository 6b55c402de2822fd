import { aiSessions } from "../../../db/ai-sessions.ts";
import type { Deps } from "../../deps.ts";
import { sessionDialog } from "./session-dialog.ts";

/**
 * The assistant is told no more of what was said in a dialog until now; people still read it. `reach` is
 * the account, undefined any. Throws `not_found`.
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
