/** A day or a month in UTC to which a spending limit applies. */
export interface SpendingPeriod {
  /** Its key in the table `spending`. */
  key: string;
  /** Start of this period and of the next one, milliseconds since the epoch. */
  startsAt: number;
  endsAt: number;
}

/** The day and the month (UTC) that contain a time. */
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
