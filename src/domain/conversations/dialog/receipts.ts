import type { Cursor, Delivery, Message, Receipts, Side } from "./types.ts";

export const noReceipts: Receipts = { user: { delivered: 0, read: 0 }, operator: { delivered: 0, read: 0 } };

/** A side's cursor after a receipt for everything up to `seq`; null when nothing changes. Cursors never go back. */
export function advance(cursor: Cursor, kind: "received" | "read", seq: number): Cursor | null {
  const delivered = Math.max(cursor.delivered, seq);
  const read = kind === "read" ? Math.max(cursor.read, seq) : cursor.read;
  return delivered === cursor.delivered && read === cursor.read ? null : { delivered, read };
}

/**
 * The delivery status of a message on its recipient's side: for a visitor's message the operators, for all others the
 * visitor.
 */
export function deliveryStatusOf(message: Message, receipts: Receipts): Delivery["status"] {
  const { reported } = receipts;
  if (reported !== undefined && message.sender !== "user") return reported[message.seq]?.status ?? "queued";
  if (receipts.failed?.[message.seq] !== undefined) return "failed";
  const side: Side = message.sender === "user" ? "operator" : "user";
  const { delivered, read } = receipts[side];
  if (message.seq <= read) return "read";
  return message.seq <= delivered ? "delivered" : "sent";
}
