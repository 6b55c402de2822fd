import { DurableObject } from "cloudflare:workers";
import type { ChannelRef, ErasedChat, ItemOutcome, OutboundItem, StatusReport } from "../../domain/channels/ports.ts";
import type { ComposeAt } from "../compose-at.ts";
import { idOf } from "../id-of.ts";
import type { OutboxController } from "./outbox-controller.ts";

/**
 * The outbox of one account of a channel. Items of a chat are sent one after another, those of different chats in parallel, all
 * within the channel's limits. An attempt is stored before it is made and its success after it, so a crash loses nothing. A piece
 * is sent twice only when the crash falls between the provider's acceptance and our record of it (docs/design/channels.md). The
 * code of the outbox is loaded when the first one of an isolate opens, before it handles a call.
 */
export function channelOutboxWith(composeAt: ComposeAt) {
  return class ChannelOutbox extends DurableObject<Env> {
    private controller!: OutboxController;

    constructor(ctx: DurableObjectState, env: Env) {
      super(ctx, env);
      void ctx.blockConcurrencyWhile(async () => {
        const { OutboxController } = await import("./outbox-controller.ts");
        this.controller = new OutboxController(ctx, composeAt(env, idOf(ctx)));
      });
    }

    /** Stores items and starts to send them. They are durable when this returns. */
    enqueue(ref: ChannelRef, items: OutboundItem[]): null {
      return this.controller.enqueue(ref, items);
    }

    /** Stores an item, starts to send it, and waits at most `waitMs` for its end. */
    deliver(ref: ChannelRef, item: OutboundItem, waitMs: number): Promise<ItemOutcome> {
      return this.controller.deliver(ref, item, waitMs);
    }

    /** Retries all waiting items now, because the account was started or has new secrets. */
    wake(ref: ChannelRef): null {
      return this.controller.wake(ref);
    }

    /** Sends nothing more to a chat, or sends to it again. The same cause acts once. Returns whether it is blocked now. */
    setBlocked(chatId: string, isBlocked: boolean, cause: string | null): boolean {
      return this.controller.setBlocked(chatId, isBlocked, cause);
    }

    /** Stores status reports of the provider. They are durable when this returns. */
    recordStatuses(ref: ChannelRef, reports: StatusReport[]): null {
      return this.controller.recordStatuses(ref, reports);
    }

    /** Sends nothing more of dialogs whose visitors are erased, and deletes what is stored of them. */
    forget(chats: ErasedChat[]): null {
      return this.controller.forget(chats);
    }

    /** Removes a webhook. Returns after the first attempt or `webhookRemovalTimeoutMs`; failed attempts are repeated. */
    async removeWebhook(ref: ChannelRef, tokenSealed: string): Promise<null> {
      return this.controller.removeWebhook(ref, tokenSealed);
    }

    override async alarm(): Promise<void> {
      await this.controller.alarm();
    }
  };
}
