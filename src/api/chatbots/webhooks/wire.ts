import * as z from "zod";
import { maxDescriptionLength, maxTokenLength, maxUrlLength } from "../../../domain/channels/webhook/rules.ts";
import { Id } from "../../kit/fields.ts";
import { enveloped, listOf } from "../envelope.ts";
import { eventNames } from "./events.ts";

const Event = z.enum(eventNames);

const fields = {
  id: z.int(),
  url: z.string(),
  description: z.string(),
  events: z.array(Event),
  isActive: z.boolean(),
  /** When deliveries were stopped because of the endpoint's responses. */
  pausedAt: z.iso.datetime().nullable(),
  pauseReason: z.enum(["failing", "gone"]).nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
};

const example = {
  ...{ id: 2, url: "https://shop.example/hooks", description: "", events: ["message.sent" as const], isActive: true },
  ...{ pausedAt: null, pauseReason: null },
  ...{ createdAt: "2026-11-29T10:00:00.000Z", updatedAt: "2026-11-29T10:00:00.000Z" },
};

export const Webhook = z.object(fields).meta({ id: "Webhook", examples: [example] });
export const WebhookResult = enveloped(Webhook).meta({ id: "WebhookResult" });
export const WebhookList = listOf(Webhook).meta({ id: "WebhookList" });

/** `secret` signs the requests; only this response has it. */
export const NewWebhookResult = enveloped(
  z.object({ ...fields, secret: z.string() }).meta({
    id: "WebhookWithSecret",
    examples: [{ ...example, secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }],
  }),
).meta({ id: "NewWebhookResult" });

const body = {
  url: z.string().trim().min(1).max(maxUrlLength),
  events: z.array(Event).min(1).max(eventNames.length),
  description: z.string().trim().max(maxDescriptionLength),
  isActive: z.boolean(),
  /** Sent with every event as `Authorization: Bearer`. */
  token: z.string().min(1).max(maxTokenLength).nullable(),
};

export const NewWebhook = z
  .object(body)
  .partial()
  .required({ url: true })
  .meta({ id: "NewWebhook", examples: [{ url: "https://shop.example/hooks", events: ["message.sent"] }] });

export const WebhookChanges = z
  .object(body)
  .partial()
  .meta({ id: "WebhookChanges", examples: [{ isActive: false }] });

export const WebhookPath = z.object({ id: Id });
