import type { Deps } from "../../deps.ts";
import { inRoom } from "../dialog/in-room.ts";
import type { RoomCaller } from "../dialog/ports.ts";
import type { Message } from "../dialog/types.ts";

/** Dialogs of which messages are read: those that were merged last. */
const maxDialogs = 5;

/**
 * The last `limit` messages of dialogs that were merged into another one, oldest first. A dialog that cannot be read is left out: what
 * was said there helps an answer, and must not prevent one.
 */
export async function readMergedMessages(
  ctx: Pick<Deps, "db" | "rooms">,
  { accountId, dialogIds, limit }: { accountId: number; dialogIds: readonly number[]; limit: number },
): Promise<Message[]> {
  const caller: RoomCaller = { accountId, key: "merged", guestId: null, name: null, operator: null };
  const read = dialogIds.slice(-maxDialogs).map(async (dialogId) => {
    try {
      const { messages } = await inRoom(ctx, dialogId, accountId, (room) =>
        room.history(caller, { afterSeq: null, limit }),
      );
      return messages;
    } catch (error) {
      console.error("merged dialog not read", { dialogId, error });
      return [];
    }
  });
  const messages = (await Promise.all(read)).flat();
  return messages.sort((one, other) => one.createdAt - other.createdAt).slice(-limit);
}
