import type { Entry } from "../conversation/timeline.ts";

/** WhatsApp takes texts for 24 hours after the last message of the person. */
const windowMs = 24 * 60 * 60_000;

/** Until when WhatsApp takes a text, milliseconds; null when that is not known from the entries that are here. */
export function replyWindowOf(entries: readonly Entry[]): number | null {
  const last = entries.findLast((entry) => entry.kind === "message" && entry.message.sender === "user");
  return last?.kind === "message" ? Date.parse(last.message.created_at) + windowMs : null;
}
