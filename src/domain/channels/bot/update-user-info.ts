import { eq } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import { type ListedDialog, readDialog } from "../../conversations/dialog/read-dialogs.ts";
import type { Deps } from "../../deps.ts";
import { workerDialog } from "./worker-dialog.ts";

export interface UserInfo {
  telegramUsername?: string | null;
  firstName?: string | null;
  lastName?: string | null;
}

/** Changes the visitor's data of a Telegram dialog; absent fields stay unchanged. Throws `not_found`. */
export async function updateUserInfo(ctx: Deps, dialogId: number, info: UserInfo): Promise<ListedDialog> {
  const { accountId } = await workerDialog(ctx, dialogId);
  if (Object.keys(info).length > 0) await ctx.db.update(dialogs).set(info).where(eq(dialogs.id, dialogId));
  return readDialog(ctx, accountId, dialogId);
}
