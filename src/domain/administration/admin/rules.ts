import type { ListedUser, UserChanges } from "./types.ts";

/** Why an administrator may not change a user in this way; null when allowed. */
export function refuseChange(
  callerId: number,
  user: Pick<ListedUser, "id" | "role" | "isOwner">,
  { role, isBlocked }: UserChanges,
): string | null {
  const isSelf = user.id === callerId;
  if (isSelf && isBlocked === true) return "You cannot block yourself.";
  if (role === undefined || role === user.role) return null;
  if (isSelf) return "You cannot change your own role. Ask another administrator.";
  if (user.isOwner && role === "operator") return "The owner of an account cannot be its operator.";
  if (!user.isOwner)
    return "The role of an operator cannot be changed. Only the owner of an account can become an administrator.";
  return null;
}

/** Why an administrator may not delete a user; null when allowed. So at least one administrator always remains. */
export function refuseDeletion(callerId: number, user: Pick<ListedUser, "id">): string | null {
  return user.id === callerId ? "You cannot delete yourself. Ask another administrator." : null;
}
