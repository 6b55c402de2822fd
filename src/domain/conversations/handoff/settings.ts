import { handoffExpiryMs } from "./rules.ts";

/** `manual`: operators take dialogs themselves. `round_robin`: in turn. `least_busy`: whoever holds the fewest. */
export type AssignmentMode = "manual" | "round_robin" | "least_busy";

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

/** A stretch of one day by the clock on the wall, `HH:MM`; `to` is the first minute outside and may be `24:00`. */
export interface OpenWindow {
  from: string;
  to: string;
}

/** When an account's people are there. A day that is not in `weekly` is closed, and so is every date of `closedDates`. */
export interface BusinessHours {
  /** A name of the IANA time zone database. */
  timezone: string;
  weekly: Partial<Record<Weekday, OpenWindow[]>>;
  /** `YYYY-MM-DD`, in the time zone. */
  closedDates: string[];
}

/** How an account hands dialogs over to its people. */
export interface HandoffSettings {
  assignmentMode: AssignmentMode;
  /** Dialogs an operator is given at most; null: no limit. What operators take by hand is not limited. */
  maxDialogsPerOperator: number | null;
  requestExpiryMinutes: number;
  /** null: always open. */
  businessHours: BusinessHours | null;
  /** null: a phrase of ours in the visitor's language. */
  awayMessage: string | null;
}

/** What an account has until it says otherwise. */
export const defaultHandoffSettings: HandoffSettings = {
  assignmentMode: "manual",
  maxDialogsPerOperator: 5,
  requestExpiryMinutes: handoffExpiryMs / 60_000,
  businessHours: null,
  awayMessage: null,
};
