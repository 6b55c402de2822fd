/** Days of a time zone that figures are about, the oldest first. Times in milliseconds since the epoch. */
export interface Period {
  timezone: string;
  days: Day[];
}

export interface Day {
  /** `YYYY-MM-DD` on the zone's wall calendar. */
  date: string;
  startsAt: number;
  /** When the next day begins. */
  endsAt: number;
}

/** What happened in a stretch of time; docs/design/figures.md defines each figure. Money in micro-units. */
export interface Figures {
  messages: { user: number; assistant: number; operator: number; system: number };
  dialogsStarted: number;
  dialogsActive: number;
  /** Of the active ones, where a person wrote. */
  dialogsWithPeople: number;
  chargedMicro: number;
  toppedUpMicro: number;
}

export interface DayFigures extends Figures {
  date: string;
}
