import { renamedEventSchemas } from "../../../domain/channels/webhook/event-schemas.ts";
import type { Endpoint, WebhookChoice, WebhookEventType } from "../../../domain/channels/webhook/types.ts";

/** The events of document 004, and what they are in the platform's log. Messages of operators are sent in the chatbot's place. */
export const eventChoices = {
  "message.received": ["message.created/user"],
  "message.sent": ["message.created/assistant", "message.created/operator"],
  "conversation.started": ["dialog.created"],
  "conversation.ended": ["dialog.status_changed/archived"],
  "user.registered": ["user.registered"],
  "chatbot.created": ["assistant.created"],
  "training.completed": ["training.completed"],
} as const satisfies Record<string, readonly WebhookChoice[]>;

const typeOf = (choice: WebhookChoice) => choice.split("/")[0] as WebhookEventType;

/** The bodies of the events by their names in document 004. */
export const eventSchemas = renamedEventSchemas(
  Object.fromEntries(Object.entries(eventChoices).map(([name, choices]) => [name, choices.map(typeOf)])),
);

export type EventName = keyof typeof eventChoices;
export const eventNames = Object.keys(eventChoices) as [EventName, ...EventName[]];

/** What an endpoint must choose for events, and what it calls it. */
export function choicesOf(events: readonly EventName[]): {
  events: WebhookChoice[];
  names: Partial<Record<WebhookChoice, string>>;
} {
  const pairs = events.flatMap((event) => eventChoices[event].map((choice) => [choice, event] as const));
  return { events: pairs.map(([choice]) => choice), names: Object.fromEntries(pairs) };
}

/** The events that an endpoint receives, also one that was created by another API. */
export function eventsOf({ choices }: Endpoint): EventName[] {
  const isChosen = (choice: string) => choices.some((one) => one === choice || one === choice.split("/")[0]);
  return eventNames.filter((event) => eventChoices[event].every(isChosen));
}
