import { DurableObject } from "cloudflare:workers";
import type { DeliveryFilter, ReplayRange } from "../../domain/channels/webhook/ports.ts";
import type { Delivery, DeliveryDetail, OutboxState, WebhookItem } from "../../domain/channels/webhook/types.ts";
import type { ComposeAt } from "../compose-at.ts";
import { idOf } from "../id-of.ts";
import type { OutboxController } from "./outbox-controller.ts";

/**
 * The outbox of one webhook endpoint. Events of a dialog are delivered one after another, those of different dialogs in
 * parallel. An attempt is stored before it is made and its result after it, so a crash loses nothing; an event is sent twice,
 * with the same id, only when the crash falls between the endpoint's response and our record of it (docs/design/webhooks.md).
 * The code of the outbox is loaded when the first one of an isolate opens.
 */
export function webhookOutboxWith(composeAt: ComposeAt) {
  return class WebhookOutbox extends DurableObject<Env> {
    private controller!: OutboxController;

    constructor(ctx: DurableObjectState, env: Env) {
      super(ctx, env);
      void ctx.blockConcurrencyWhile(async () => {
        const { OutboxController } = await import("./outbox-controller.ts");
        this.controller = new OutboxController(ctx, composeAt(env, idOf(ctx)));
      });
    }

    /** Stores events and starts to deliver them. They are durable when this returns. */
    enqueue(endpointId: number, items: WebhookItem[]): null {
      return this.controller.enqueue(endpointId, items);
    }

    /** Reads the endpoint again and tries everything that waits now. */
    wake(endpointId: number): null {
      return this.controller.wake(endpointId);
    }

    /** Sends a test event once and returns what happened. */
    sendTest(endpointId: number, item: WebhookItem): Promise<DeliveryDetail> {
      return this.controller.sendTest(endpointId, item);
    }

    state(): OutboxState {
      return this.controller.state();
    }

    /** Newest first. */
    list(filter: DeliveryFilter): Delivery[] {
      return this.controller.log.list(filter);
    }

    /** A delivery with its attempts; null: there is none with this id. */
    read(id: number): DeliveryDetail | null {
      return this.controller.log.read(id);
    }

    /** Delivers an ended delivery of a dialog again; null: there is none with this id. */
    replay(endpointId: number, id: number): Delivery | null {
      return this.controller.replay(endpointId, id);
    }

    /** Delivers the ended deliveries of a range of time again. Returns how many. */
    replayRange(endpointId: number, range: ReplayRange): number {
      return this.controller.replayRange(endpointId, range);
    }

    /** Deletes what is stored of dialogs. */
    forget(dialogIds: number[]): null {
      return this.controller.forget(dialogIds);
    }

    /** Deletes everything. */
    erase(): Promise<null> {
      return this.controller.erase();
    }

    override async alarm(): Promise<void> {
      this.controller.alarm();
    }
  };
}
