import type { UserPrincipal } from "../account/types.ts";
import type { Deps } from "../deps.ts";
import { createDialog } from "../dialog/create-dialog.ts";
import { DomainError } from "../errors.ts";
import { clearAiSession } from "./clear-ai-session.ts";
import { readAiSession } from "./read-ai-session.ts";
import type { AiSession } from "./types.ts";

/**
 * Begins a session: in a dialog that there is, whose assistant starts afresh, or in a new one with an assistant of the
 * account. Throws `not_found`, and `validation_failed` when neither is named.
 */
export async function openAiSession(
  ctx: Deps,
  caller: UserPrincipal,
  wish: { dialogId?: number | undefined; assistantId?: number | undefined },
): Promise<AiSession> {
  const { accountId } = caller;
  if (wish.dialogId !== undefined) {
    await clearAiSession(ctx, caller, wish.dialogId);
    return readAiSession(ctx, caller, wish.dialogId);
  }
  if (wish.assistantId === undefined) {
    const issues = [{ path: ["assistant_id"], issue: "field required", kind: "missing" as const }];
    throw new DomainError("validation_failed", "Name an assistant or a session.", { issues });
  }
  const dialog = await createDialog(ctx, { accountId, assistantId: wish.assistantId, madeBy: "v1", channel: "api" });
  return readAiSession(ctx, caller, dialog.id);
}
