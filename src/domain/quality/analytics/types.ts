/** Days of a time zone to which figures belong, the oldest first. Times in milliseconds since the epoch. */
export interface Period {
  timezone: string;
  days: Day[];
}

export interface Day {
  /** `YYYY-MM-DD` in the zone's calendar. */
  date: string;
  startsAt: number;
  /** Start of the next day. */
  endsAt: number;
}

/** Figures of a range of time; docs/design/figures.md defines each figure. Money in micro-units. */
export interface Figures {
  messages: { user: number; assistant: number; operator: number; system: number };
  dialogsStarted: number;
  dialogsActive: number;
  /** Active dialogs in which an operator wrote. */
  dialogsWithOperator: number;
  chargedMicro: number;
  toppedUpMicro: number;
}

export interface DayFigures extends Figures {
  date: string;
}
