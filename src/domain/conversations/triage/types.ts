import type { Operator } from "../handoff/types.ts";

export const priorities = ["low", "medium", "high", "urgent"] as const;

/** How urgent a dialog is; a dialog without a priority has null. */
export type Priority = (typeof priorities)[number];

/** A value that an account keeps under a name. */
export type Variable = string | number | boolean;

export interface TeamName {
  id: number;
  name: string;
}

/** How an account sorts a dialog. Visitors never see it. */
export interface Triage {
  /** Ids of labels, each once, in ascending order. */
  labels: number[];
  variables: Record<string, Variable>;
  priority: Priority | null;
  /** Until when the dialog is out of the list of open dialogs; milliseconds, null: it is in the list. */
  snoozedUntil: number | null;
  /** The team that the dialog is assigned to. */
  team: TeamName | null;
}

/** Why a snooze ended. */
export type SnoozeEnd = "due" | "message" | "operator" | "archived";

/** A change of the triage; it takes a `seq` of its own. `by` is null when the platform made it. */
export type TriageEvent = { by: Operator | null } & (
  | { kind: "labels_changed"; added: number[]; removed: number[] }
  /** The variables that were set, and null for each that was removed. */
  | { kind: "variables_changed"; changed: Record<string, Variable | null> }
  | { kind: "priority_changed"; before: Priority | null }
  | { kind: "snoozed" }
  | { kind: "snooze_ended"; cause: SnoozeEnd }
  | { kind: "team_changed"; before: TeamName | null }
  /**
   * This dialog was merged into another; another was merged into this one; the merge with another was undone. No title: it may name
   * a person, and this log stays when the other dialog is erased.
   */
  | { kind: "merged_into" | "merged_from" | "merge_undone"; mergeId: number; dialog: { id: number } }
);

/** What an account has now. A room does not learn of deletions, so each change tells it. `labels` is null when they are not read. */
export interface ExistingParts {
  labels: number[] | null;
  teams: number[];
}

export type TriageCommand =
  /** `known`: the labels of the account; ids of deleted labels are dropped. Removing wins over adding. */
  (
    | { type: "labels"; known: number[]; replace?: number[]; add?: number[]; remove?: number[] }
    /** null removes a variable. */
    | { type: "variables"; changes: Record<string, Variable | null> }
    | { type: "priority"; priority: Priority | null }
    /** null ends the snooze. */
    | { type: "snooze"; until: number | null }
    /**
     * `members`: the users of the team, if the dialog is to be given to one of them. `unlessHeld`: it is refused while another
     * operator has the dialog.
     */
    | { type: "team"; team: TeamName | null; members: number[] | null; unlessHeld?: boolean }
  ) & { existing?: ExistingParts };

/** `same`: the command asks for the current state. `refused`: it cannot be done, with the reason for a person. */
export type TriageDecision =
  | { outcome: "changed"; triage: Triage; event: TriageEvent }
  | { outcome: "same" }
  | { outcome: "refused"; reason: string };
