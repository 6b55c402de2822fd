import type { Delivery, DeliveryDetail, DeliveryStatus, OutboxState, WebhookEventType, WebhookItem } from "./types.ts";

export interface DeliveryFilter {
  status?: DeliveryStatus | undefined;
  type?: WebhookEventType | "test" | undefined;
  /** Only deliveries with a smaller id. */
  before?: number | undefined;
  limit: number;
}

export interface ReplayRange {
  /** When the events were created, milliseconds; the end is exclusive. */
  from: number;
  to: number;
  /** Absent: both. */
  status?: "delivered" | "failed" | undefined;
}

/** The outbox of one endpoint (a `WebhookOutbox` Durable Object). */
export interface WebhookOutbox {
  /** Stores events and starts to deliver them. They are durable when this returns. */
  enqueue(items: WebhookItem[]): Promise<void>;
  /** Reads the endpoint again and tries everything that waits now. */
  wake(): Promise<void>;
  /** Sends a test event once, whatever the state of the endpoint, and returns what happened. */
  sendTest(item: WebhookItem): Promise<DeliveryDetail>;
  state(): Promise<OutboxState>;
  /** Newest first. */
  list(filter: DeliveryFilter): Promise<Delivery[]>;
  /** null: there is none with this id. */
  read(id: number): Promise<DeliveryDetail | null>;
  /** Delivers an ended delivery of a dialog again; no effect on others. null: there is none with this id. */
  replay(id: number): Promise<Delivery | null>;
  /** Delivers ended deliveries again, oldest first, at most `maxReplay`. Returns how many. */
  replayRange(range: ReplayRange): Promise<number>;
  /** Deletes what is stored of dialogs, because their visitor is erased. */
  forget(dialogIds: number[]): Promise<void>;
  /** Deletes everything. */
  erase(): Promise<void>;
}

export interface WebhookOutboxes {
  of(endpointId: number): WebhookOutbox;
}

/** Signs request bodies by the Standard Webhooks convention. */
export interface WebhookSigner {
  /** The value of `webhook-signature`: one signature for each secret, in their order. `at` is milliseconds. */
  sign(secrets: string[], message: { id: string; at: number; body: string }): Promise<string>;
}
