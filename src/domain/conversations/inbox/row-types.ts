import type { Priority } from "../triage/types.ts";
import type { InboxCard, InboxDialog } from "./types.ts";

/** The lists of an inbox, and the filters of a list; an absent filter lets everything through. `src/protocol/inbox-view.ts` says what they mean. */
export interface InboxFilter {
  view: "queue" | "mine" | "unassigned" | "team" | "all" | "mentions" | "snoozed" | "closed";
  teamId?: number | undefined;
  channel?: InboxCard["channel"] | undefined;
  labelId?: number | undefined;
  assistantId?: number | undefined;
  priority?: Priority | undefined;
}

/** A dialog in a list of an operator's inbox. Times are milliseconds. */
export interface InboxRow extends InboxDialog {
  /** The last entry that the operator has read. */
  readSeq: number;
  /** Whether a note that the operator has not read mentions the operator. */
  isMentioned: boolean;
  hasDraft: boolean;
}

/** An operator in an account. */
export interface InboxReader {
  accountId: number;
  userId: number;
}

/** A dialog's place in a list: the time by which the list is ordered, and its id. */
export interface InboxPlace {
  time: number;
  dialogId: number;
}
