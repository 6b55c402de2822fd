import { eq } from "drizzle-orm";
import { savedReplyFiles } from "../../../db/saved-replies.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { readSavedReply } from "./read-saved-replies.ts";
import { savedReplyFileKey } from "./types.ts";

/** Removes a file from a saved reply; messages that were sent with it keep theirs. Throws `not_found`. */
export async function removeFile(
  ctx: Pick<Deps, "db" | "files">,
  caller: UserPrincipal,
  { id, fileId }: { id: number; fileId: number },
): Promise<void> {
  const { accountId, files } = await readSavedReply(ctx, caller, id);
  if (!files.some((file) => file.id === fileId)) throw new DomainError("not_found", "No such file.");
  await ctx.files.remove([savedReplyFileKey(accountId, fileId)]);
  await ctx.db.delete(savedReplyFiles).where(eq(savedReplyFiles.id, fileId));
}
