import { eq } from "drizzle-orm";
import { savedReplies, savedReplyFiles } from "../../../db/saved-replies.ts";
import type { Deps } from "../../deps.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { readSavedReply } from "./read-saved-replies.ts";
import { savedReplyFileKey } from "./types.ts";

/** Deletes a saved reply with its files; messages that were sent with them stay. Throws `not_found`. */
export async function deleteSavedReply(
  ctx: Pick<Deps, "db" | "files">,
  caller: UserPrincipal,
  id: number,
): Promise<void> {
  const { accountId, files } = await readSavedReply(ctx, caller, id);
  // Before the rows, so that an interrupted call can be repeated.
  if (files.length > 0) await ctx.files.remove(files.map((file) => savedReplyFileKey(accountId, file.id)));
  await ctx.db.batch([
    ctx.db.delete(savedReplyFiles).where(eq(savedReplyFiles.savedReplyId, id)),
    ctx.db.delete(savedReplies).where(eq(savedReplies.id, id)),
  ]);
}
