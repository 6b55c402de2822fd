import type { LogEntry, SharedEntry } from "./types.ts";

/**
 * Whether the visitor's side may see an entry of a dialog's log; the others are for the account's users only. Everything
 * that leaves for a visitor asks here: sockets, replays and channels. A new kind of entry does not compile until it is
 * decided here.
 */
export function isShownToVisitor(entry: LogEntry): entry is SharedEntry {
  switch (entry.kind) {
    case "message":
    case "handoff":
    case "status":
      return true;
    case "note":
    case "triage":
    case "sla":
      return false;
  }
}
