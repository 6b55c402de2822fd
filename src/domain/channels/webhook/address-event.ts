import type { WebhookEvent } from "./event-of.ts";
import type { WebhookItem } from "./types.ts";

/** What an endpoint has chosen, and what it calls it. */
export interface EventChoice {
  /** Types of events, or one variant of a type: `message.created/user`. */
  events: string[];
  /** What it calls them; null: as they are. */
  names: Record<string, string> | null;
}

/** An event for the outbox of an endpoint; one that the endpoint has not chosen has no payload, and only takes its position. */
export function addressEvent(
  { id, type, variant, place, payload }: WebhookEvent,
  { events, names }: EventChoice,
): WebhookItem {
  const chosen = [type, `${type}/${variant}`].find((choice) => events.includes(choice));
  if (chosen === undefined) return { id, type, place, payload: null };
  const name = names?.[chosen];
  return { id, type, place, payload: name === undefined ? payload : renamed(payload, name) };
}

/** A payload whose type has another name. */
function renamed(payload: string, type: string): string {
  return JSON.stringify({ ...JSON.parse(payload), type });
}
