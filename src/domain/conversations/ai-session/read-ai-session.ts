import { and, count, eq, isNull } from "drizzle-orm";
import { aiSessions, aiState } from "../../../db/ai-sessions.ts";
import { sources } from "../../../db/knowledge.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { inRoom } from "../dialog/in-room.ts";
import { historyLength } from "../dialog/rules.ts";
import { sessionDialog } from "./session-dialog.ts";
import type { AiSession } from "./types.ts";

/** The context that the assistant has of a dialog, in the account `reach` or (undefined) in any. Throws `not_found`. */
export async function readAiSession(ctx: Deps, reach: number | undefined, dialogId: number): Promise<AiSession> {
  const dialog = await sessionDialog(ctx, reach, dialogId);
  const { accountId, assistantId } = dialog;
  const reader = { accountId, key: "ai-session", guestId: null, name: null, operator: null };
  const [assistant, history, [[own], [all], [answering]]] = await Promise.all([
    readAssistant(ctx, accountId, assistantId),
    inRoom(ctx, dialogId, accountId, (room) => room.history(reader, { afterSeq: null, limit: historyLength })),
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
  const isInContext = ({ sender, createdAt }: { sender: string; createdAt: number }) =>
    sender !== "system" && createdAt > clearedAt;
  return {
    ...{
      dialogId,
      assistantId,
      assistantName: assistant.name,
      aiModel: assistant.answeringModel,
      status: dialog.status,
    },
    contextMessages: history.messages.filter(isInContext).length,
    sources: answering?.sources ?? 0,
    clearedAt: clearedAt > dialog.createdAt ? clearedAt : null,
    createdAt: dialog.createdAt,
    lastMessageAt: history.messages.at(-1)?.createdAt ?? null,
  };
}
