import type { Deps } from "../../deps.ts";
import type { Principal } from "../../people/account/types.ts";
import { readCurrentDialog } from "./read-current-dialog.ts";
import type { ListedDialog } from "./read-dialogs.ts";
import { readMessages } from "./read-messages.ts";
import type { Message, Receipts } from "./types.ts";

const page = 500;

/** A dialog with all its messages and read receipts, from its room. Throws `not_found`. */
export async function exportDialog(
  ctx: Deps,
  principal: Principal,
  dialogId: number,
): Promise<{ dialog: ListedDialog; messages: Message[]; receipts: Receipts }> {
  const dialog = await readCurrentDialog(ctx, principal.accountId, dialogId);
  const messages: Message[] = [];
  const reported: Receipts["reported"] = {};
  for (let afterSeq = 0; ; afterSeq = messages.at(-1)?.seq ?? 0) {
    const history = await readMessages(ctx, principal, dialogId, { afterSeq, limit: page });
    messages.push(...history.messages);
    Object.assign(reported, history.receipts.reported);
    if (history.messages.length < page) {
      const { reported: last, ...receipts } = history.receipts;
      return { dialog, messages, receipts: last === undefined ? receipts : { ...receipts, reported } };
    }
  }
}
