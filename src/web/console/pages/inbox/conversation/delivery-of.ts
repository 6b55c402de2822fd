import { seqOfMessage, type TeamMessage, type Timeline } from "./timeline.ts";

export interface Delivery {
  status: NonNullable<TeamMessage["delivery_status"]>;
  isBad: boolean;
  reason: string | null;
}

const order = ["queued", "sent", "delivered", "read"] as const;

/** What is known of the way of a message to the visitor: of what the API and the socket tell, what is furthest. */
export function deliveryOf(
  message: Pick<TeamMessage, "id" | "delivery_status" | "delivery_error">,
  visitor: Timeline["visitor"],
  failure: string | null,
): Delivery {
  const { delivery_status: told = "sent", delivery_error: error } = message;
  const reason = failure ?? error ?? null;
  if (failure !== null || told === "failed" || told === "undelivered") {
    return { status: told === "undelivered" ? told : "failed", isBad: true, reason };
  }
  const seq = seqOfMessage(message.id);
  const live = seq <= visitor.read_seq ? "read" : seq <= visitor.delivered_seq ? "delivered" : "sent";
  const status = order.indexOf(live) > order.indexOf(told) ? live : told;
  return { status, isBad: false, reason: null };
}
