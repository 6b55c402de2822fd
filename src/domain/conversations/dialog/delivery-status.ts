import type { Delivery } from "./types.ts";

/** The order of statuses: a later one replaces an earlier one, whatever the order in which they are reported. */
const rank: Record<Delivery["status"], number> = {
  queued: 0,
  sent: 1,
  failed: 2,
  undelivered: 2,
  delivered: 3,
  read: 4,
};

/** Whether a report says more than what is known. A message that was delivered stays so. */
export function isLaterStatus(known: Delivery["status"] | null, reported: Delivery["status"]): boolean {
  return known === null || rank[reported] > rank[known];
}

/** The status of a message whose pieces have these statuses: a failed piece fails it; otherwise that of the last piece to arrive. */
export function statusOfPieces(pieces: Delivery["status"][]): Delivery["status"] {
  const failed = pieces.find((status) => status === "failed" || status === "undelivered");
  if (failed !== undefined) return failed;
  return pieces.reduce((least, status) => (rank[status] < rank[least] ? status : least), pieces[0] ?? "queued");
}

export function hasFailed(status: Delivery["status"]): boolean {
  return status === "failed" || status === "undelivered";
}
