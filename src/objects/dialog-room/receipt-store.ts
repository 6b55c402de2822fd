import { noReceipts } from "../../domain/conversations/dialog/receipts.ts";
import type { Message, Receipts } from "../../domain/conversations/dialog/types.ts";
import { DeliveryStore } from "./delivery-store.ts";

/** How far the two sides of a dialog have received and read it. */
export class ReceiptStore {
  readonly deliveries: DeliveryStore;
  private readonly kv: SyncKvStorage;
  private known: Receipts | undefined;

  constructor({ kv, sql }: Pick<DurableObjectStorage, "kv" | "sql">) {
    this.kv = kv;
    this.deliveries = new DeliveryStore(sql);
  }

  read(): Receipts {
    this.known ??= this.kv.get<Receipts>("receipts") ?? noReceipts;
    return this.known;
  }

  /** The receipts, with what a channel that reports each message says about these. */
  of(messages: Message[]): Receipts {
    const [first, last] = [messages[0], messages.at(-1)];
    if (first === undefined || last === undefined) return this.read();
    return { ...this.read(), reported: this.deliveries.between(first.seq, last.seq) };
  }

  keep(receipts: Receipts): void {
    this.kv.put("receipts", receipts);
    this.known = receipts;
  }

  forget(): void {
    this.kv.delete("receipts");
    this.deliveries.forget();
    this.known = undefined;
  }
}
