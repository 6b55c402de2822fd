import type { z } from "zod";
import type { Endpoint } from "../../../domain/channels/webhook/types.ts";
import { toTime } from "../../kit/to-time.ts";
import { eventsOf } from "./events.ts";
import type * as wire from "./wire.ts";

export function toWebhook(endpoint: Endpoint): z.input<typeof wire.Webhook> {
  const { id, url, description, isEnabled: isActive, pauseReason } = endpoint;
  return {
    ...{ id, url, description, events: eventsOf(endpoint), isActive, pauseReason },
    pausedAt: toTime(endpoint.pausedAt),
    createdAt: toTime(endpoint.createdAt),
    updatedAt: toTime(endpoint.updatedAt),
  };
}
