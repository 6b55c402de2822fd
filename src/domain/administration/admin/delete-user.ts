import { deleteOwnReplies } from "../../conversations/saved-reply/delete-own-replies.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { removeOperator } from "../../people/team/remove-operator.ts";
import { closeAccount } from "./close-account.ts";
import { readUser } from "./read-user.ts";
import { refuseDeletion } from "./rules.ts";
import type { ListedUser } from "./types.ts";

/**
 * Deletes a user. An operator only leaves the account; when the owner is deleted, the whole account is closed. Throws
 * `not_found`, and `conflict` for the caller.
 */
export async function deleteUser(
  ctx: Deps,
  caller: UserPrincipal,
  userId: number,
): Promise<{ user: ListedUser; closedAccount: boolean }> {
  const user = await readUser(ctx, userId);
  const refusal = refuseDeletion(caller.userId, user);
  if (refusal !== null) throw new DomainError("conflict", refusal);
  if (user.isOwner) await closeAccount(ctx, user.accountId);
  else {
    await removeOperator(ctx, { accountId: user.accountId }, userId);
    await deleteOwnReplies(ctx, { accountId: user.accountId, authorId: userId });
  }
  return { user, closedAccount: user.isOwner };
}
