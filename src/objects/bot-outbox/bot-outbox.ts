import { DurableObject } from "cloudflare:workers";
import type { OutboundItem } from "../../domain/channels/telegram/ports.ts";
import type { Deps } from "../../domain/deps.ts";
import type { OutboxController } from "./outbox-controller.ts";

/**
 * The outbox of one bot. Items of a chat are sent one after another, those of different chats in parallel, all within
 * Telegram's limits. An attempt is stored before it is made and its success after it, so a crash loses nothing. A piece is
 * sent twice only when the crash falls between Telegram's acceptance and our record of it (docs/design/telegram.md). The code
 * of the outbox is loaded when the first one of an isolate opens, before it handles a call.
 */
export function botOutboxWith(compose: (env: Env) => Deps) {
  return class BotOutbox extends DurableObject<Env> {
    private controller!: OutboxController;

    constructor(ctx: DurableObjectState, env: Env) {
      super(ctx, env);
      void ctx.blockConcurrencyWhile(async () => {
        const { OutboxController } = await import("./outbox-controller.ts");
        this.controller = new OutboxController(ctx, compose(env));
      });
    }

    /** Stores items and starts to send them. They are durable when this returns. */
    enqueue(botId: number, items: OutboundItem[]): null {
      return this.controller.enqueue(botId, items);
    }

    /** Retries all waiting items now, because the bot was started or has a new token. */
    wake(botId: number): null {
      return this.controller.wake(botId);
    }

    /** Sends to a chat again that had blocked the bot. */
    unblock(chatId: string): null {
      return this.controller.unblock(chatId);
    }

    /** Removes a webhook. Returns after the first attempt or `webhookRemovalTimeoutMs`; failed attempts are repeated. */
    async removeWebhook(botId: number, tokenSealed: string): Promise<null> {
      return this.controller.removeWebhook(botId, tokenSealed);
    }

    override async alarm(): Promise<void> {
      await this.controller.alarm();
    }
  };
}
