import type { InboxRow } from "./inbox-frames.ts";

/** The lists of an inbox. */
export const inboxViews = ["queue", "mine", "unassigned", "team", "all", "mentions", "snoozed", "closed"] as const;
export type InboxView = (typeof inboxViews)[number];

/** A list of an inbox with its filters; an absent filter lets everything through. */
export interface InboxQuery {
  view: InboxView;
  team_id?: number | undefined;
  channel?: InboxRow["channel"] | undefined;
  label_id?: number | undefined;
  assistant_id?: number | undefined;
  priority?: InboxRow["priority"] | undefined;
}

/** Whose inbox it is: the operator, and the teams that the operator is in. */
export interface InboxViewer {
  user_id: number;
  team_ids: number[];
}

/** What of a dialog decides where it is listed. */
export type ListedDialog = Pick<
  InboxRow,
  | "status"
  | "handoff_status"
  | "operator"
  | "team"
  | "snoozed_until"
  | "last_message_time"
  | "label_ids"
  | "channel"
  | "assistant"
  | "priority"
  | "is_mentioned"
>;

/**
 * Whether a dialog belongs to a list of an operator's inbox. The server's lists and counts follow the same rule. A dialog in which
 * nobody has written or asked for an operator is only listed for a mention. `team` without a `team_id` is for all teams of
 * the operator.
 */
export function isInView(dialog: ListedDialog, query: InboxQuery, viewer: InboxViewer): boolean {
  return isOfView(dialog, query, viewer) && passesFilters(dialog, query);
}

function isOfView(dialog: ListedDialog, { view, team_id: teamId }: InboxQuery, viewer: InboxViewer): boolean {
  if (view === "mentions") return dialog.is_mentioned;
  if (dialog.last_message_time === null && dialog.handoff_status === "none") return false;
  if (view === "closed") return dialog.status === "archived";
  if (dialog.status === "archived") return false;
  if (view === "snoozed") return dialog.snoozed_until !== null;
  if (dialog.snoozed_until !== null) return false;
  const { handoff_status: handoff, operator, team } = dialog;
  switch (view) {
    case "queue":
      return handoff === "requested";
    case "mine":
      return handoff === "active" && operator?.id === viewer.user_id;
    case "unassigned":
      return handoff !== "active";
    case "team":
      return team !== null && (teamId !== undefined || viewer.team_ids.includes(team.id));
    case "all":
      return true;
  }
}

function passesFilters(dialog: ListedDialog, query: InboxQuery): boolean {
  const { team_id: teamId, channel, label_id: labelId, assistant_id: assistantId, priority } = query;
  return (
    (teamId === undefined || dialog.team?.id === teamId) &&
    (channel === undefined || dialog.channel === channel) &&
    (labelId === undefined || dialog.label_ids.includes(labelId)) &&
    (assistantId === undefined || dialog.assistant?.id === assistantId) &&
    (priority === undefined || dialog.priority === priority)
  );
}
