import type { Deps } from "../../domain/deps.ts";
import type { InboxStore } from "./inbox-store.ts";

/** Visitors beyond that have longer to wait than that their place would mean anything. */
const mostTold = 100;

/** What visitors who wait for a person know of their places in the queue. */
export class Places {
  private readonly deps: Pick<Deps, "rooms">;
  private readonly store: InboxStore;
  /** By dialog. It is memory alone: whoever is told the same place twice hears it once. */
  private told = new Map<number, number>();

  constructor(deps: Pick<Deps, "rooms">, store: InboxStore) {
    this.deps = deps;
    this.store = store;
  }

  /** Notes what somebody who enters is told anyway. */
  knows(dialogId: number, position: number): void {
    this.told.set(dialogId, position);
  }

  /** Tells everybody who has another place than they know of. A room that cannot be reached is told with the next change. */
  async tell(): Promise<void> {
    const waiting = this.store.queue().slice(0, mostTold);
    const moved = waiting.filter(({ dialogId, position }) => this.told.get(dialogId) !== position);
    this.told = new Map(waiting.map(({ dialogId, position }) => [dialogId, position]));
    const telling = moved.map(async ({ dialogId, position }) => {
      try {
        await this.deps.rooms.of(dialogId).setQueuePosition(position);
      } catch (error) {
        this.told.delete(dialogId);
        console.error("place in the queue not told", { dialogId, error });
      }
    });
    await Promise.all(telling);
  }
}
