import { and, eq, isNull } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { createDialog } from "../dialog/create-dialog.ts";
import { clearAiSession } from "./clear-ai-session.ts";
import { readAiSession } from "./read-ai-session.ts";
import type { AiSession } from "./types.ts";

/**
 * Opens a session: in an existing dialog, whose context is cleared, or in a new dialog with an assistant. The account
 * is `reach`, undefined for any. Throws `not_found`, and `validation_failed` when neither id is given.
 */
export async function openAiSession(
  ctx: Deps,
  reach: number | undefined,
  input: { dialogId?: number | undefined; assistantId?: number | undefined },
): Promise<AiSession> {
  const { dialogId, assistantId } = input;
  if (dialogId !== undefined) {
    await clearAiSession(ctx, reach, dialogId);
    return readAiSession(ctx, reach, dialogId);
  }
  if (assistantId === undefined) {
    const issues = [{ path: ["assistant_id"], issue: "field required", kind: "missing" as const }];
    throw new DomainError("validation_failed", "Give an assistant_id or a session.", { issues });
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
