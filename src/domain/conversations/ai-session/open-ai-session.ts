import { and, eq, isNull } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { createDialog } from "../dialog/create-dialog.ts";
import { clearAiSession } from "./clear-ai-session.ts";
import { readAiSession } from "./read-ai-session.ts";
import type { AiSession } from "./types.ts";

/**
 * Begins a session: in a dialog that there is, whose assistant starts afresh, or in a new one with an assistant, of the
 * account `reach` or (undefined) of any. Throws `not_found`, and `validation_failed` when neither is named.
 */
export async function openAiSession(
  ctx: Deps,
  reach: number | undefined,
  wish: { dialogId?: number | undefined; assistantId?: number | undefined },
): Promise<AiSession> {
  const { dialogId, assistantId } = wish;
  if (dialogId !== undefined) {
    await clearAiSession(ctx, reach, dialogId);
    return readAiSession(ctx, reach, dialogId);
  }
  if (assistantId === undefined) {
    const issues = [{ path: ["assistant_id"], issue: "field required", kind: "missing" as const }];
    throw new DomainError("validation_failed", "Name an assistant or a session.", { issues });
  }
  const accountId = reach ?? (await accountOfAssistant(ctx, assistantId));
  const dialog = await createDialog(ctx, { accountId, assistantId, madeBy: "v1", channel: "api" });
  return readAiSession(ctx, accountId, dialog.id);
}

async function accountOfAssistant(ctx: Deps, id: number): Promise<number> {
  const assistant = await ctx.db
    .select({ accountId: assistants.accountId })
    .from(assistants)
    .where(and(eq(assistants.id, id), isNull(assistants.deletedAt)))
    .get();
  if (assistant === undefined) throw new DomainError("not_found", "No such assistant.");
  return assistant.accountId;
}
