import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const webhooksWords: Words = {
  "NewWebhook.url": "HTTPS address that receives the events.",
  "WebhookChanges.url": "HTTPS address that receives the events.",
  events: "Types of events that are sent.",
  pausedAt: "When deliveries were paused; null: they are not.",
  pauseReason: "Why deliveries are paused; null: they are not.",
  secret: "The secret that signs the requests; only this response has it.",
};
