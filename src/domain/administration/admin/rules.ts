import type { ListedUser, UserChanges } from "./types.ts";

/** Why an administrator may not change a user so, in words; null when they may. */
export function refuseChange(
  callerId: number,
  user: Pick<ListedUser, "id" | "role" | "isOwner">,
  { role, isBlocked }: UserChanges,
): string | null {
  const isSelf = user.id === callerId;
  if (isSelf && isBlocked === true) return "You cannot block yourself.";
  if (role === undefined || role === user.role) return null;
  if (isSelf) return "You cannot change your own role: another administrator may.";
  if (user.isOwner && role === "operator") return "The owner of an account cannot be its operator.";
  if (!user.isOwner) return "One of an account's people stays its operator; its owner may become an administrator.";
  return null;
}

/** Why an administrator may not delete a user; null when they may. So there is always one administrator left. */
export function refuseDeletion(callerId: number, user: Pick<ListedUser, "id">): string | null {
  return user.id === callerId ? "You cannot delete yourself: another administrator may." : null;
}
