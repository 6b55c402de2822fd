import type { z } from "zod";
import { renamedEventSchemas } from "../../../domain/channels/webhook/event-schemas.ts";
import type { WebhookEventType } from "../../../domain/channels/webhook/types.ts";
import type { eventKeys, WebhookSettings } from "./wire.ts";

const typesOf: Record<(typeof eventKeys)[number], WebhookEventType[]> = {
  conversation_create: ["dialog.created"],
  message: ["message.created"],
  status: ["dialog.status_changed"],
  assignee_change: ["dialog.assigned", "dialog.team_changed"],
  sla_breached: ["dialog.sla_breached"],
  variables: ["dialog.variables_changed"],
  conversation_labels: ["dialog.labels_changed"],
  note: ["note.created"],
};

const keyOf: Partial<Record<WebhookEventType, string>> = Object.fromEntries(
  Object.entries(typesOf).flatMap(([key, types]) => types.map((type) => [type, key])),
);

/** The bodies of the events by their keys. */
export const eventSchemas = renamedEventSchemas(typesOf);

/** The last entry of a key counts. */
export function fromWebhookSettings(body: z.output<typeof WebhookSettings>) {
  const wanted = new Map(body.subscribed_events.map(({ key, is_subscribed }) => [key, is_subscribed]));
  const events = Array.from(wanted).flatMap(([key, isSubscribed]) => (isSubscribed ? typesOf[key] : []));
  return { url: body.webhook_url, events, names: keyOf, isEnabled: body.is_enabled, token: body.token || null };
}
