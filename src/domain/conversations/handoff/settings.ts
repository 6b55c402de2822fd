import { handoffExpiryMs } from "./rules.ts";

/**
 * `manual`: operators take dialogs themselves. `round_robin`: in turn. `least_busy`: the operator with the fewest
 * dialogs.
 */
export type AssignmentMode = "manual" | "round_robin" | "least_busy";

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

/** A period of one day in wall-clock time, `HH:MM`; `to` is exclusive and may be `24:00`. */
export interface OpenWindow {
  from: string;
  to: string;
}

/**
 * When an account's operators are available. A day that is not in `weekly` is closed, and so is every date of
 * `closedDates`.
 */
export interface BusinessHours {
  /** A name of the IANA time zone database. */
  timezone: string;
  weekly: Partial<Record<Weekday, OpenWindow[]>>;
  /** `YYYY-MM-DD`, in the time zone. */
  closedDates: string[];
}

/** How an account hands dialogs over to its operators. */
export interface HandoffSettings {
  assignmentMode: AssignmentMode;
  /**
   * Dialogs assigned to an operator at most; null: no limit. Dialogs that operators take themselves are not limited.
   */
  maxDialogsPerOperator: number | null;
  requestExpiryMinutes: number;
  /** null: always open. */
  businessHours: BusinessHours | null;
  /** null: the built-in phrase in the visitor's language. */
  awayMessage: string | null;
}

/** The settings of an account that has not changed them. */
export const defaultHandoffSettings: HandoffSettings = {
  assignmentMode: "manual",
  maxDialogsPerOperator: 5,
  requestExpiryMinutes: handoffExpiryMs / 60_000,
  businessHours: null,
  awayMessage: null,
};
