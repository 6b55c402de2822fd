import { and, asc, count, eq, isNull, max, sql } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import { dialogs, messages } from "../../../db/dialogs.ts";
import { sources } from "../../../db/knowledge.ts";
import type { Deps } from "../../deps.ts";

export interface AssistantStats {
  assistantId: number;
  name: string;
  isActive: boolean;
  dialogs: number;
  activeDialogs: number;
  /** Dialogs whose handoff is requested or active. */
  dialogsInHandoff: number;
  /** Of visitors, assistant and operators. */
  messages: number;
  /** Messages of the assistant. */
  answers: number;
  documents: number;
  lastMessageAt: number | null;
}

/** Statistics of an account's assistants, oldest first: counted from the catalogue, seconds behind the dialogs. */
export async function readAssistantStats(ctx: Pick<Deps, "db">, accountId: number): Promise<AssistantStats[]> {
  const { db } = ctx;
  const own = eq(dialogs.accountId, accountId);
  const [listed, talked, said, known] = await db.batch([
    db
      .select({ assistantId: assistants.id, name: assistants.name, isActive: assistants.isActive })
      .from(assistants)
      .where(and(eq(assistants.accountId, accountId), isNull(assistants.deletedAt)))
      .orderBy(asc(assistants.id)),
    db
      .select({
        assistantId: dialogs.assistantId,
        dialogs: count(),
        activeDialogs: sql<number>`SUM(${dialogs.status} = 'active')`,
        dialogsInHandoff: sql<number>`SUM(${dialogs.handoffStatus} IN ('requested', 'active'))`,
        lastMessageAt: max(dialogs.lastMessageAt),
      })
      .from(dialogs)
      .where(own)
      .groupBy(dialogs.assistantId),
    db
      .select({
        assistantId: dialogs.assistantId,
        messages: sql<number>`SUM(${messages.sender} <> 'system')`,
        answers: sql<number>`SUM(${messages.sender} = 'assistant')`,
      })
      .from(dialogs)
      .innerJoin(messages, eq(messages.dialogId, dialogs.id))
      .where(own)
      .groupBy(dialogs.assistantId),
    db
      .select({ assistantId: sources.assistantId, documents: count() })
      .from(sources)
      .where(and(eq(sources.accountId, accountId), eq(sources.kind, "file"), isNull(sources.deletedAt)))
      .groupBy(sources.assistantId),
  ]);
  const nothing = { dialogs: 0, activeDialogs: 0, dialogsInHandoff: 0, messages: 0, answers: 0, documents: 0 };
  return listed.map((assistant) => {
    const is = (row: { assistantId: number }) => row.assistantId === assistant.assistantId;
    return { ...nothing, lastMessageAt: null, ...talked.find(is), ...said.find(is), ...known.find(is), ...assistant };
  });
}
