import * as z from "zod";
import { maxTokenLength, maxUrlLength } from "../../../domain/channels/webhook/rules.ts";

/** The document's words for an empty value. */
const tooShort = "Shorter than minimum length 1.";

export const eventKeys = [
  "conversation_create",
  "message",
  "status",
  "assignee_change",
  "sla_breached",
  "variables",
  "conversation_labels",
  "note",
] as const;

export const WebhookSettings = z
  .object({
    webhook_url: z.string().trim().min(1, tooShort).max(maxUrlLength),
    subscribed_events: z.array(z.object({ key: z.enum(eventKeys), is_subscribed: z.boolean() })).max(100),
    is_enabled: z.boolean().default(true),
    token: z.string().max(maxTokenLength).nullable().default(null),
  })
  .meta({
    id: "WebhookSettings",
    examples: [
      {
        ...{ webhook_url: "https://helpdesk.example/events", is_enabled: true, token: "a-secret-of-yours" },
        subscribed_events: eventKeys.map((key) => ({ key, is_subscribed: true })),
      },
    ],
  });

/** The document writes `Ok` here and `ok` everywhere else (CONFLICTS S3-5): both. */
export const WebhookSet = z.object({ ok: z.literal(true), Ok: z.literal(true) }).meta({ id: "WebhookSet" });
