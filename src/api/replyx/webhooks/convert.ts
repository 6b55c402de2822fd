import type { z } from "zod";
import type { Delivery, DeliveryDetail, Endpoint, OutboxState } from "../../../domain/channels/webhook/types.ts";
import type { EndpointChanges } from "../../../domain/channels/webhook/update-endpoint.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function toWebhook(endpoint: Endpoint): z.input<typeof wire.Webhook> {
  const { id, url, description, events, isEnabled, hasToken, pauseReason } = endpoint;
  return {
    ...{ id, url, description, events, enabled: isEnabled, has_token: hasToken },
    paused_at: toTime(endpoint.pausedAt),
    pause_reason: pauseReason,
    previous_secret_ends_at: toTime(endpoint.previousSecretEndsAt),
    created_at: toTime(endpoint.createdAt),
    updated_at: toTime(endpoint.updatedAt),
  };
}

export function toWebhookState(state: Endpoint & OutboxState): z.input<typeof wire.WebhookState> {
  return {
    ...toWebhook(state),
    waiting: state.waiting,
    last_delivered_at: toTime(state.lastDeliveredAt),
    failing_since: toTime(state.failingSince),
  };
}

export function fromChanges(changes: z.output<typeof wire.WebhookChanges>): EndpointChanges {
  const { enabled: isEnabled, ...rest } = changes;
  return { ...rest, isEnabled };
}

export function toDelivery(delivery: Delivery): z.input<typeof wire.WebhookDelivery> {
  const { id, eventId, type, dialogId, status, attempts, failure } = delivery;
  return {
    ...{ id, event_id: eventId, type, dialog_id: dialogId, status, attempts, failure },
    next_attempt_at: toTime(delivery.nextAttemptAt),
    created_at: toTime(delivery.createdAt),
    ended_at: toTime(delivery.endedAt),
  };
}

export function toDeliveryDetail(delivery: DeliveryDetail): z.input<typeof wire.WebhookDeliveryDetail> {
  const log = delivery.log.map(({ at, ms, status, failure, answer }) => ({
    ...{ at: toTime(at), ms, status, failure, answer },
  }));
  return { ...toDelivery(delivery), payload: delivery.payload, log };
}
