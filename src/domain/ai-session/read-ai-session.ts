import { and, count, eq, isNull } from "drizzle-orm";
import { aiSessions, aiState } from "../../db/ai-sessions.ts";
import { sources } from "../../db/knowledge.ts";
import type { UserPrincipal } from "../account/types.ts";
import { readAssistant } from "../assistant/read-assistant.ts";
import type { Deps } from "../deps.ts";
import { readDialog } from "../dialog/read-dialogs.ts";
import { readMessages } from "../dialog/read-messages.ts";
import { historyLength } from "../dialog/rules.ts";
import type { AiSession } from "./types.ts";

/** What the assistant has at hand of a dialog of the account. Throws `not_found`. */
export async function readAiSession(ctx: Deps, caller: UserPrincipal, dialogId: number): Promise<AiSession> {
  const dialog = await readDialog(ctx, caller.accountId, dialogId);
  const { assistantId } = dialog;
  const [assistant, history, [[own], [all], [answering]]] = await Promise.all([
    readAssistant(ctx, caller.accountId, assistantId),
    readMessages(ctx, caller, dialogId, { afterSeq: null, limit: historyLength }),
    ctx.db.batch([
      ctx.db.select().from(aiSessions).where(eq(aiSessions.dialogId, dialogId)),
      ctx.db.select().from(aiState),
      ctx.db
        .select({ sources: count() })
        .from(sources)
        .where(and(eq(sources.assistantId, assistantId), eq(sources.status, "completed"), isNull(sources.deletedAt))),
    ]),
  ]);
  const clearedAt = Math.max(own?.clearedAt ?? 0, all?.clearedAt ?? 0);
  const isTold = ({ sender, createdAt }: { sender: string; createdAt: number }) =>
    sender !== "system" && createdAt > clearedAt;
  return {
    ...{ dialogId, assistantId, assistantName: assistant.name, aiModel: assistant.aiModel, status: dialog.status },
    contextMessages: history.messages.filter(isTold).length,
    sources: answering?.sources ?? 0,
    clearedAt: clearedAt > dialog.createdAt ? clearedAt : null,
    createdAt: dialog.createdAt,
    lastMessageAt: history.messages.at(-1)?.createdAt ?? null,
  };
}
