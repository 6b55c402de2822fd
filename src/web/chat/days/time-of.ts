import type { Entry } from "../conversation.ts";
import { isSameDay } from "./format-day.ts";

/** Messages of one side form a group while the pauses between them are shorter than this, milliseconds. */
const runMs = 300_000;

/** When an entry was written, ISO 8601. */
export function timeOf(entry: Entry): string {
  return entry.kind === "message" ? entry.message.created_at : entry.frame.timestamp;
}

/** Whether an entry is the first of its day. */
export function startsDay(entry: Entry, before: Entry | undefined): boolean {
  return before === undefined || !isSameDay(timeOf(entry), timeOf(before));
}

/** Whether a group of messages ends between two consecutive entries. */
export function endsGroup(entry: Entry | undefined, next: Entry | undefined): boolean {
  if (entry?.kind !== "message" || next?.kind !== "message") return true;
  const isOther =
    entry.message.sender !== next.message.sender || entry.message.operator_name !== next.message.operator_name;
  const pause = Date.parse(timeOf(next)) - Date.parse(timeOf(entry));
  return isOther || pause >= runMs || startsDay(next, entry);
}
