import type { BotOutboxes } from "../domain/channels/telegram/ports.ts";

/** `BotOutboxes` over Durable Objects, one per bot, named by the bot's id. */
export function durableBotOutboxes(namespace: Env["BOT_OUTBOX"]): BotOutboxes {
  return {
    of(botId) {
      const outbox = () => namespace.getByName(String(botId));
      return {
        enqueue: async (items) => void (await outbox().enqueue(botId, items)),
        wake: async () => void (await outbox().wake(botId)),
        unblock: async (chatId) => void (await outbox().unblock(chatId)),
        removeWebhook: async (tokenSealed) => void (await outbox().removeWebhook(botId, tokenSealed)),
      };
    },
  };
}
