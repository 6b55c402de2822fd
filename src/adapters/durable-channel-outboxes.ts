import type { ChannelOutboxes, ChannelRef, ItemOutcome } from "../domain/channels/ports.ts";

/** `ChannelOutboxes` over Durable Objects, one per account. */
export function durableChannelOutboxes(namespace: Env["CHANNEL_OUTBOX"]): ChannelOutboxes {
  return {
    of(ref) {
      const outbox = () => namespace.getByName(nameOf(ref));
      return {
        enqueue: async (items) => void (await outbox().enqueue(ref, items)),
        deliver: async (item, waitMs) => (await outbox().deliver(ref, item, waitMs)) as ItemOutcome,
        wake: async () => void (await outbox().wake(ref)),
        block: async (chatId, cause) => outbox().setBlocked(chatId, true, cause),
        unblock: async (chatId, cause = null) => outbox().setBlocked(chatId, false, cause),
        recordStatuses: async (reports) => void (await outbox().recordStatuses(ref, reports)),
        forget: async (chats) => void (await outbox().forget(chats)),
        removeWebhook: async (tokenSealed) => void (await outbox().removeWebhook(ref, tokenSealed)),
      };
    },
  };
}

/** Bots have their bare number: their outboxes are older than the other channels. */
function nameOf({ channel, id }: ChannelRef): string {
  return channel === "telegram" ? String(id) : `account:${id}`;
}
