import * as z from "zod";
import {
  maxDescriptionLength,
  maxTokenLength,
  maxUrlLength,
  overlapHours,
} from "../../../domain/channels/webhook/rules.ts";
import { webhookEventTypes } from "../../../domain/channels/webhook/types.ts";
import { bareOrWrapped, Id, wholeNumber } from "../../kit/fields.ts";

const events = z.array(z.enum(webhookEventTypes)).min(1).max(50);
const sentType = z.enum([...webhookEventTypes, "test"]);

const webhook = {
  id: z.int(),
  url: z.string(),
  description: z.string(),
  events: z.array(z.enum(webhookEventTypes)),
  enabled: z.boolean(),
  /** When deliveries were stopped because of the endpoint's responses. */
  paused_at: z.iso.datetime().nullable(),
  pause_reason: z.enum(["failing", "gone"]).nullable(),
  /** Whether a token is sent as `Authorization: Bearer`. The token itself is never returned. */
  has_token: z.boolean(),
  /** Until when events are also signed with the secret before the last rotation. */
  previous_secret_ends_at: z.iso.datetime().nullable(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
};

export const Webhook = z.object(webhook).meta({ id: "Webhook" });

/** The signing secret, which only the responses to its creation and rotation contain. */
export const WebhookWithSecret = z.object({ ...webhook, secret: z.string() }).meta({ id: "WebhookWithSecret" });

export const WebhookState = z
  .object({
    ...webhook,
    /** Events that have not been delivered yet. */
    waiting: z.int(),
    last_delivered_at: z.iso.datetime().nullable(),
    /** Since when every attempt has failed. */
    failing_since: z.iso.datetime().nullable(),
  })
  .meta({ id: "WebhookState" });

const url = z.string().trim().min(1).max(maxUrlLength);
const description = z.string().trim().max(maxDescriptionLength);
const token = z.string().min(1).max(maxTokenLength);

export const NewWebhook = bareOrWrapped(
  z.object({
    url,
    events: events.default([...webhookEventTypes]),
    description: description.default(""),
    enabled: z.boolean().default(true),
    token: token.nullable().default(null),
  }),
).meta({ id: "NewWebhook" });

export const WebhookChanges = bareOrWrapped(
  z.object({
    url: url.optional(),
    events: events.optional(),
    description: description.optional(),
    enabled: z.boolean().optional(),
    token: token.nullable().optional(),
  }),
).meta({ id: "WebhookChanges" });

export const SecretRotation = bareOrWrapped(
  z.object({ overlap_hours: z.int().min(0).max(overlapHours.most).default(overlapHours.default) }),
).meta({ id: "SecretRotation" });

const delivery = {
  id: z.int(),
  /** The `webhook-id` of its requests, the same on every attempt and replay. */
  event_id: z.string(),
  type: sentType,
  dialog_id: z.int().nullable(),
  /** `failed`: it was given up and can be replayed. */
  status: z.enum(["waiting", "delivered", "failed"]),
  /** Of the current round: a replay begins a new one. */
  attempts: z.int(),
  next_attempt_at: z.iso.datetime().nullable(),
  failure: z.string().nullable(),
  created_at: z.iso.datetime(),
  ended_at: z.iso.datetime().nullable(),
};

export const WebhookDelivery = z.object(delivery).meta({ id: "WebhookDelivery" });

export const WebhookDeliveryDetail = z
  .object({
    ...delivery,
    /** The request body. */
    payload: z.string(),
    /** Oldest first. */
    log: z.array(
      z.object({
        at: z.iso.datetime(),
        ms: z.int(),
        /** Of the response; null without one. */
        status: z.int().nullable(),
        failure: z.string().nullable(),
        /** The first bytes of the response. */
        answer: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: "WebhookDeliveryDetail" });

export const WebhookPath = z.object({ webhook_id: Id });
export const WebhookDeliveryPath = z.object({ webhook_id: Id, delivery_id: Id });

export const WebhookDeliveryQuery = z.object({
  status: z.enum(["waiting", "delivered", "failed"]).optional(),
  type: sentType.optional(),
  /** Only deliveries with a smaller id. */
  before: wholeNumber(1).optional(),
  limit: wholeNumber(1, 200).default(50),
});

const time = z.iso.datetime({ offset: true });

export const WebhookReplay = bareOrWrapped(
  z.object({ from: time, to: time, status: z.enum(["delivered", "failed"]).optional() }),
).meta({ id: "WebhookReplay" });

export const WebhookReplayed = z.object({ replayed: z.int() }).meta({ id: "WebhookReplayed" });
