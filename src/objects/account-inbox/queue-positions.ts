import type { Deps } from "../../domain/deps.ts";
import type { InboxStore } from "./inbox-store.ts";

/** Visitors beyond this position wait so long that their position means little. */
const maxSent = 100;

/** Sends waiting visitors their positions in the queue. */
export class QueuePositions {
  private readonly deps: Pick<Deps, "rooms">;
  private readonly store: InboxStore;
  /** Positions sent, by dialog. Only in memory: sending a position twice does no harm. */
  private sent = new Map<number, number>();

  constructor(deps: Pick<Deps, "rooms">, store: InboxStore) {
    this.deps = deps;
    this.store = store;
  }

  /** Records a position that the caller sends itself. */
  recordSent(dialogId: number, position: number): void {
    this.sent.set(dialogId, position);
  }

  /** Sends all changed positions. When a room cannot be reached, its position is sent with the next change. */
  async sendChanges(): Promise<void> {
    const waiting = this.store.queue().slice(0, maxSent);
    const moved = waiting.filter(({ dialogId, position }) => this.sent.get(dialogId) !== position);
    this.sent = new Map(waiting.map(({ dialogId, position }) => [dialogId, position]));
    const sending = moved.map(async ({ dialogId, position }) => {
      try {
        await this.deps.rooms.of(dialogId).setQueuePosition(position);
      } catch (error) {
        this.sent.delete(dialogId);
        console.error("queue position not sent", { dialogId, error });
      }
    });
    await Promise.all(sending);
  }
}
