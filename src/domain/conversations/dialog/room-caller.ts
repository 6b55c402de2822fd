import type { Principal } from "../../people/account/types.ts";
import type { RoomCaller } from "./ports.ts";

/** A verified caller as rooms know it. The name is what visitors may read: never an address. */
export function roomCaller(principal: Principal): RoomCaller {
  if (principal.kind === "guest") {
    const { accountId, guestId } = principal;
    return { accountId, key: `guest:${guestId}`, guestId, name: null, operator: null };
  }
  const name = principal.displayName === principal.email ? null : principal.displayName;
  const { accountId, userId } = principal;
  const operator = { id: userId, name: name ?? `Operator ${userId}` };
  return { accountId, key: `user:${userId}`, guestId: null, name, operator };
}
