import { and, eq } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import type { Dialog } from "../../conversations/dialog/create-dialog.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";

/** A Telegram dialog of any account: a bot worker has access to these only. Throws `not_found`. */
export async function workerDialog(ctx: Pick<Deps, "db">, dialogId: number): Promise<Dialog> {
  const onTelegram = and(eq(dialogs.id, dialogId), eq(dialogs.channel, "telegram"));
  const dialog = await ctx.db.select().from(dialogs).where(onTelegram).get();
  if (dialog === undefined) throw new DomainError("not_found", "No such dialog.");
  return dialog;
}
