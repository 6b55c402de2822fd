import type { Deps } from "../../deps.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import type { History } from "../dialog/ports.ts";
import { readMessages } from "../dialog/read-messages.ts";
import { listDialogMerges } from "./list-dialog-merges.ts";
import { readMergedMessages } from "./read-merged-messages.ts";

/** A dialog's last messages, with those of the dialogs that were merged into it, oldest first. */
export interface WholeHistory extends Pick<History, "facts" | "messages"> {
  /** The seq of the dialog's own last message; 0 without one. */
  lastSeq: number;
}

/** Reads the last `limit` messages of a dialog and of those merged into it, as one conversation. Throws `not_found`. */
export async function readWholeHistory(
  ctx: Deps,
  caller: UserPrincipal,
  dialogId: number,
  limit: number,
): Promise<WholeHistory> {
  const { accountId } = caller;
  const [own, { merged }] = await Promise.all([
    readMessages(ctx, caller, dialogId, { afterSeq: null, limit }),
    listDialogMerges(ctx, accountId, dialogId),
  ]);
  const dialogIds = merged.map(({ mergedId }) => mergedId);
  const others = await readMergedMessages(ctx, { accountId, dialogIds, limit });
  const all = [...others, ...own.messages].sort((one, other) => one.createdAt - other.createdAt);
  return { facts: own.facts, messages: all.slice(-limit), lastSeq: own.messages.at(-1)?.seq ?? 0 };
}
