import type { Delivery, WebhookEventType } from "../../domain/channels/webhook/types.ts";

export type DeliveryRow = {
  id: number;
  event_id: string;
  type: WebhookEventType | "test";
  /** Its lane; negative for an event of no dialog, null for a test. */
  dialog_id: number | null;
  seq: number;
  payload: string;
  status: Delivery["status"];
  attempts: number;
  /** When the first attempt of the current round was made: a replay begins a new round. */
  round_from: number | null;
  due: number;
  created_at: number;
  ended_at: number | null;
  failure: string | null;
};

/** A row as the domain sees it. */
export function deliveryOf(row: DeliveryRow): Delivery {
  const dialogId = row.dialog_id !== null && row.dialog_id > 0 ? row.dialog_id : null;
  return {
    ...{ id: row.id, eventId: row.event_id, type: row.type, dialogId, status: row.status },
    ...{ attempts: row.attempts, nextAttemptAt: row.status === "waiting" ? row.due : null },
    ...{ failure: row.failure, createdAt: row.created_at, endedAt: row.ended_at },
  };
}
