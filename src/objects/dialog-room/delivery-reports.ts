import { hasFailed } from "../../domain/conversations/dialog/delivery-status.ts";
import type { Delivery } from "../../domain/conversations/dialog/types.ts";
import type { Deps } from "../../domain/deps.ts";
import { deliveryFailedFrame } from "./frames.ts";
import type { Sockets } from "./sockets.ts";
import type { RoomStore } from "./store.ts";

/** Stores what the visitor's channel reports, and tells the sockets. */
export class DeliveryReports {
  private readonly deps: Pick<Deps, "clock">;
  private readonly store: RoomStore;
  private readonly sockets: Sockets;
  private readonly advance: (kind: "received" | "read", seq: number) => void;

  constructor(
    deps: Pick<Deps, "clock">,
    store: RoomStore,
    sockets: Sockets,
    advance: (kind: "received" | "read", seq: number) => void,
  ) {
    this.deps = deps;
    this.store = store;
    this.sockets = sockets;
    this.advance = advance;
  }

  /** Everything up to an entry is delivered (null), the entry failed, or its status is reported. */
  record(seq: number, report: string | null | Delivery): void {
    if (report === null) this.advance("received", Math.min(seq, this.store.lastSeq()));
    else if (typeof report === "string") this.recordFailure(seq, report);
    else this.recordStatus(seq, report);
  }

  private recordStatus(seq: number, delivery: Delivery): void {
    if (this.store.message(seq) === null || !this.store.receipts.deliveries.record(seq, delivery)) return;
    if (hasFailed(delivery.status)) this.recordFailure(seq, delivery.reason ?? "The message was not delivered.");
    else this.withdrawFailure(seq);
    const { delivered, read } = this.store.receipts.deliveries.cursor();
    this.advance("received", delivered);
    this.advance("read", read);
  }

  private recordFailure(seq: number, failure: string): void {
    const receipts = this.store.receipts.read();
    if (receipts.failed?.[seq] !== undefined || this.store.message(seq) === null) return;
    this.store.receipts.keep({ ...receipts, failed: { ...receipts.failed, [seq]: failure } });
    const dialogId = this.store.facts()?.dialogId ?? 0;
    this.sockets.broadcast(deliveryFailedFrame(dialogId, seq, failure, this.deps.clock()));
  }

  /** A message that was reported as failed has arrived after all. */
  private withdrawFailure(seq: number): void {
    const receipts = this.store.receipts.read();
    if (receipts.failed?.[seq] === undefined) return;
    const { [seq]: _, ...failed } = receipts.failed;
    this.store.receipts.keep({ ...receipts, failed });
  }
}
