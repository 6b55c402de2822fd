import { sql } from "drizzle-orm";
import { savedReplies } from "../../../db/saved-replies.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { shortcutKey } from "./shortcut-key.ts";
import { shortcutTaken } from "./shortcut-taken.ts";
import { maxSavedReplies, type SavedReply, type SavedReplyFields } from "./types.ts";

/** Creates a saved reply. Throws `conflict` when the account has one with this shortcut, or too many. */
export async function createSavedReply(
  ctx: Pick<Deps, "db" | "clock">,
  { accountId, userId }: Pick<UserPrincipal, "accountId" | "userId">,
  fields: SavedReplyFields,
): Promise<SavedReply> {
  const total = await ctx.db.$count(savedReplies, sql`account_id = ${accountId}`);
  if (total >= maxSavedReplies)
    throw new DomainError("conflict", `An account may have at most ${maxSavedReplies} saved replies.`);
  const now = ctx.clock();
  const [stored] = await ctx.db
    .insert(savedReplies)
    .values({
      ...{ ...fields, shortcutKey: shortcutKey(fields.shortcut), accountId, authorId: userId },
      ...{ createdAt: now, updatedAt: now },
    })
    .onConflictDoNothing()
    .returning();
  if (stored === undefined) throw shortcutTaken();
  const { shortcutKey: _, ...reply } = stored;
  return { ...reply, files: [] };
}
