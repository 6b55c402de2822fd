import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const webhooksWords: Words = {
  is_enabled: "Whether events are sent.",
  is_subscribed: "Whether this event is sent.",
  key: "Name of the event.",
  subscribed_events: "Which events are sent.",
  token: "Sent with every event as `Authorization: Bearer`; null: none.",
  webhook_url: "HTTPS address that receives the events.",
};
