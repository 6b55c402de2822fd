import { eq } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import { type ListedDialog, readDialog } from "../../conversations/dialog/read-dialogs.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { openTelegramDialog } from "../telegram/open-telegram-dialog.ts";

export interface WorkerDialog {
  assistantId: number;
  chatId: string;
  username: string | null;
  firstName: string | null;
  lastName: string | null;
}

/** An assistant's dialog with a Telegram chat, created when there is none. Throws `not_found`. */
export async function openWorkerDialog(ctx: Deps, input: WorkerDialog): Promise<ListedDialog> {
  const { assistantId, chatId, ...person } = input;
  const found = eq(assistants.id, assistantId);
  const assistant = await ctx.db.select({ accountId: assistants.accountId }).from(assistants).where(found).get();
  if (assistant === undefined) throw new DomainError("not_found", "No such assistant.");
  const { accountId } = assistant;
  const chat = { chatId, topicId: null, topic: null, isGroup: false, title: null };
  const dialog = await openTelegramDialog(ctx, { accountId, assistantId }, chat, { ...person, language: null });
  return readDialog(ctx, accountId, dialog.id);
}
