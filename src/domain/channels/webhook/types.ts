import type { webhookEndpoints } from "../../../db/webhooks.ts";
import type { DialogStatus, Sender } from "../../conversations/dialog/types.ts";

/** The types of events that an endpoint may choose. `test` is sent on request only. */
export const webhookEventTypes = [
  "dialog.created",
  "message.created",
  "dialog.status_changed",
  "dialog.handoff_requested",
  "dialog.assigned",
  "dialog.team_changed",
  "dialog.sla_breached",
  "dialog.variables_changed",
  "dialog.labels_changed",
  "note.created",
  "user.registered",
  "assistant.created",
  "training.completed",
] as const;

export type WebhookEventType = (typeof webhookEventTypes)[number];

/** A type of events, or one variant of it: messages by their sender, changes of a status by the new one. */
export type WebhookChoice = WebhookEventType | `message.created/${Sender}` | `dialog.status_changed/${DialogStatus}`;

/** A row of the catalogue. */
export type EndpointRow = typeof webhookEndpoints.$inferSelect;

/** An endpoint as its owner sees it: without its secrets. */
export interface Endpoint {
  id: number;
  accountId: number;
  url: string;
  description: string;
  events: WebhookEventType[];
  /** What it has chosen, also single variants of a type. */
  choices: WebhookChoice[];
  isEnabled: boolean;
  /** When its deliveries were stopped because of its responses; null: they are not. */
  pausedAt: number | null;
  /** `failing`: a delivery failed for a day and none succeeded. `gone`: it answered 410. */
  pauseReason: "failing" | "gone" | null;
  hasToken: boolean;
  /** Until when the secret before the last rotation also signs; null without one. */
  previousSecretEndsAt: number | null;
  createdAt: number;
  updatedAt: number;
}

/** What an outbox needs to deliver to an endpoint. */
export interface OpenEndpoint {
  id: number;
  url: string;
  isEnabled: boolean;
  isPaused: boolean;
  /** The valid secrets, the current one first. */
  secrets: { secret: string; endsAt: number | null }[];
  token: string | null;
}

/**
 * An event for an outbox: of those with the same id only the first is delivered. `payload` is the request body; null: the
 * endpoint does not receive this event, which only takes its position.
 */
export interface WebhookItem {
  id: string;
  type: WebhookEventType | "test";
  /** Its position in its dialog, whose events are delivered in this order. */
  place: { dialogId: number; seq: number };
  payload: string | null;
}

/** `failed` deliveries are the dead letters: they are kept and can be replayed. */
export type DeliveryStatus = "waiting" | "delivered" | "failed";

/** One event and what became of it at one endpoint. */
export interface Delivery {
  id: number;
  eventId: string;
  type: WebhookEventType | "test";
  /** null for a test and for an event of no dialog. */
  dialogId: number | null;
  status: DeliveryStatus;
  attempts: number;
  /** When the next attempt is due; null when there is none. */
  nextAttemptAt: number | null;
  /** Why it failed for good; null otherwise. */
  failure: string | null;
  createdAt: number;
  endedAt: number | null;
}

/** One request to an endpoint. */
export interface Attempt {
  at: number;
  /** From the request to the end of the response, milliseconds. */
  ms: number;
  /** null: there was no response. */
  status: number | null;
  /** Why it does not count as delivered; null when it does. */
  failure: string | null;
  /** The first bytes of the response as text; null without a response. */
  answer: string | null;
}

export interface DeliveryDetail extends Delivery {
  /** The request body. */
  payload: string;
  log: Attempt[];
}

/** What an outbox knows of its endpoint. */
export interface OutboxState {
  waiting: number;
  lastDeliveredAt: number | null;
  /** Since when every attempt has failed; null after a delivery. */
  failingSince: number | null;
}
