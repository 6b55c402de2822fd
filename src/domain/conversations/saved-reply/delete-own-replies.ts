import { and, eq, inArray } from "drizzle-orm";
import { savedReplies, savedReplyFiles } from "../../../db/saved-replies.ts";
import type { Deps } from "../../deps.ts";
import { savedReplyFileKey } from "./types.ts";

/** Deletes the saved replies that only this author sees, or with `authorId` null all of the account, with their files. */
export async function deleteOwnReplies(
  ctx: Pick<Deps, "db" | "files">,
  { accountId, authorId }: { accountId: number; authorId: number | null },
): Promise<void> {
  const isOwn =
    authorId === null ? undefined : and(eq(savedReplies.visibility, "own"), eq(savedReplies.authorId, authorId));
  const own = and(eq(savedReplies.accountId, accountId), isOwn);
  const ids = ctx.db.select({ id: savedReplies.id }).from(savedReplies).where(own);
  const ofThem = inArray(savedReplyFiles.savedReplyId, ids);
  const files = await ctx.db.select({ id: savedReplyFiles.id }).from(savedReplyFiles).where(ofThem);
  if (files.length > 0) await ctx.files.remove(files.map((file) => savedReplyFileKey(accountId, file.id)));
  await ctx.db.batch([ctx.db.delete(savedReplyFiles).where(ofThem), ctx.db.delete(savedReplies).where(own)]);
}
