import { aiSessions } from "../../db/ai-sessions.ts";
import type { UserPrincipal } from "../account/types.ts";
import type { Deps } from "../deps.ts";
import { readDialog } from "../dialog/read-dialogs.ts";

/**
 * The assistant is told no more of what was said in a dialog until now; people still read it. Throws `not_found`. The next
 * answer goes by it.
 */
export async function clearAiSession(
  ctx: Pick<Deps, "db" | "clock">,
  caller: UserPrincipal,
  dialogId: number,
): Promise<void> {
  await readDialog(ctx, caller.accountId, dialogId);
  const clearedAt = ctx.clock();
  await ctx.db
    .insert(aiSessions)
    .values({ dialogId, clearedAt })
    .onConflictDoUpdate({ target: aiSessions.dialogId, set: { clearedAt } });
}
