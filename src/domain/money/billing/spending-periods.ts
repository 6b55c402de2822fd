/** A day or a month in UTC that a spending limit counts in. */
export interface SpendingPeriod {
  /** Its key in `spending`. */
  key: string;
  /** When it began and when the next one begins, milliseconds since the epoch. */
  startsAt: number;
  endsAt: number;
}

/** The day and the month (UTC) that a time is in. */
export function spendingPeriods(at: number): { day: SpendingPeriod; month: SpendingPeriod } {
  const date = new Date(at);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const iso = date.toISOString();
  return {
    day: {
      key: `day:${iso.slice(0, 10)}`,
      startsAt: Date.UTC(year, month, day),
      endsAt: Date.UTC(year, month, day + 1),
    },
    month: { key: `month:${iso.slice(0, 7)}`, startsAt: Date.UTC(year, month), endsAt: Date.UTC(year, month + 1) },
  };
}
