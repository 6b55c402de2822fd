import type { Principal } from "../../people/account/types.ts";
import { countedVisitor } from "../../platform/limits/visitor-rules.ts";
import type { RoomCaller } from "./ports.ts";

/**
 * Converts a verified principal to the caller of a room. Visitors may see the name, so it is never an e-mail address.
 */
export function roomCaller(principal: Principal): RoomCaller {
  if (principal.kind === "guest") {
    const { accountId, guestId } = principal;
    const visitor = countedVisitor(principal);
    return { accountId, key: `guest:${guestId}`, guestId, name: null, operator: null, visitor };
  }
  const name = principal.displayName === principal.email ? null : principal.displayName;
  const { accountId, userId, avatarUrl } = principal;
  const picture = avatarUrl === null ? {} : { avatar: avatarUrl };
  const operator = { id: userId, name: name ?? `Operator ${userId}`, ...picture };
  return { accountId, key: `user:${userId}`, guestId: null, name, operator };
}
