import type { Deps } from "../../domain/deps.ts";
import type { InboxStore } from "./inbox-store.ts";

/** Visitors beyond that have longer to wait than that their place would mean anything. */
const maxSent = 100;

/** What visitors who wait for a person know of their places in the queue. */
export class QueuePositions {
  private readonly deps: Pick<Deps, "rooms">;
  private readonly store: InboxStore;
  /** By dialog. It is memory alone: whoever is sent the same place twice hears it once. */
  private sent = new Map<number, number>();

  constructor(deps: Pick<Deps, "rooms">, store: InboxStore) {
    this.deps = deps;
    this.store = store;
  }

  /** Notes what somebody who enters is sent anyway. */
  recordSent(dialogId: number, position: number): void {
    this.sent.set(dialogId, position);
  }

  /** Tells everybody who has another place than they know of. A room that cannot be reached is sent with the next change. */
  async sendChanges(): Promise<void> {
    const waiting = this.store.queue().slice(0, maxSent);
    const moved = waiting.filter(({ dialogId, position }) => this.sent.get(dialogId) !== position);
    this.sent = new Map(waiting.map(({ dialogId, position }) => [dialogId, position]));
    const sending = moved.map(async ({ dialogId, position }) => {
      try {
        await this.deps.rooms.of(dialogId).setQueuePosition(position);
      } catch (error) {
        this.sent.delete(dialogId);
        console.error("place in the queue not sent", { dialogId, error });
      }
    });
    await Promise.all(sending);
  }
}
