import type { Deps } from "../../deps.ts";
import type { InboxReader } from "./row-types.ts";
import type { InboxNotice } from "./types.ts";

/** Tells an operator's sockets what is stored already: a client that is not told asks for what has changed. Never throws. */
export async function noticeInbox(
  ctx: Pick<Deps, "inboxes">,
  { accountId, userId }: InboxReader,
  notice: InboxNotice,
): Promise<void> {
  try {
    await ctx.inboxes.of(accountId).tell(userId, notice);
  } catch (error) {
    console.error("operator not told", { accountId, kind: notice.kind, error });
  }
}
