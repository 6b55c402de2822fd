import type { Timeline } from "./timeline.ts";

/** Whether the dialog takes no more messages, by the log that is here. */
export function isArchived({ entries }: Timeline): boolean {
  const last = entries.findLast((entry) => entry.kind === "event" && entry.frame.type === "dialog_status");
  return last?.kind === "event" && last.frame.type === "dialog_status" && last.frame.status === "archived";
}
