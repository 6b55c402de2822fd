import { eq } from "drizzle-orm";
import { isUniqueConflict } from "../../../db/is-unique-conflict.ts";
import { savedReplies } from "../../../db/saved-replies.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { readSavedReply } from "./read-saved-replies.ts";
import { shortcutKey } from "./shortcut-key.ts";
import { shortcutTaken } from "./shortcut-taken.ts";
import type { SavedReply, SavedReplyFields } from "./types.ts";

type Changes = { [Field in keyof SavedReplyFields]?: SavedReplyFields[Field] | undefined };

/**
 * Changes a saved reply; absent fields stay. Throws `not_found`, `conflict` for a shortcut in use, and `forbidden` when somebody
 * else than its author takes it away from the account.
 */
export async function updateSavedReply(
  ctx: Pick<Deps, "db" | "clock">,
  caller: UserPrincipal,
  id: number,
  { shortcut, title, text, visibility }: Changes,
): Promise<SavedReply> {
  const known = await readSavedReply(ctx, caller, id);
  if (visibility === "own" && known.authorId !== caller.userId)
    throw new DomainError("forbidden", "Only the author of a saved reply may keep it for themselves.");
  const set = {
    shortcut: shortcut ?? known.shortcut,
    title: title ?? known.title,
    text: text ?? known.text,
    visibility: visibility ?? known.visibility,
    updatedAt: ctx.clock(),
  };
  try {
    await ctx.db
      .update(savedReplies)
      .set({ ...set, shortcutKey: shortcutKey(set.shortcut) })
      .where(eq(savedReplies.id, id));
  } catch (error) {
    if (isUniqueConflict(error, "saved_replies")) throw shortcutTaken();
    throw error;
  }
  return { ...known, ...set };
}
