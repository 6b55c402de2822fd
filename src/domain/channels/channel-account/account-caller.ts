import type { RoomCaller } from "../../conversations/dialog/ports.ts";

/**
 * The visitor on a number as the caller of a room. There is one key per account: the provider's ids of messages are unique in it,
 * so that none counts twice.
 */
export function accountCaller({
  id,
  accountId,
  channel,
}: {
  id: number;
  accountId: number;
  channel: string;
}): RoomCaller {
  return { accountId, key: `${channel}:${id}`, guestId: null, name: null, operator: null, hasOwnLimit: true };
}
