export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

/** An interval that begins on a day; it ends on the next one when `to` is not after `from`. */
export interface Interval {
  from: string;
  to: string;
}
export type Week = Record<Weekday, Interval[]>;
/** As the server stores it: a day that is left out is closed. */
export type Weekly = Partial<Record<Weekday, Interval[]>>;

const midnight = "24:00";

/**
 * The stored hours as an owner thinks of them: what goes on after midnight is one interval of the day on which it begins. Stored hours
 * end at midnight, and begin there again.
 */
export function weekOf(weekly: Weekly): Week {
  const stored = Object.fromEntries(weekdays.map((day) => [day, [...(weekly[day] ?? [])]])) as Week;
  const week = structuredClone(stored);
  weekdays.forEach((day, at) => {
    const after = weekdays[(at + 1) % 7] as Weekday;
    const late = week[day].find(({ to }) => to === midnight);
    const early = stored[after].find(({ from }) => from === "00:00");
    // A day that is open around the clock goes on only in the next day's own interval.
    if (late === undefined || early === undefined || late.from === "00:00" || early.to === midnight) return;
    late.to = early.to;
    week[after] = week[after].filter(({ from, to }) => from !== "00:00" || to !== early.to);
  });
  return week;
}

/** What the server stores of a week: no interval crosses midnight, and days without one are left out. */
export function weeklyOf(week: Week): Weekly {
  const weekly: Weekly = {};
  const add = (day: Weekday, interval: Interval) => {
    weekly[day] = [...(weekly[day] ?? []), interval].toSorted((a, b) => a.from.localeCompare(b.from));
  };
  weekdays.forEach((day, at) => {
    for (const { from, to } of week[day]) {
      if (to === midnight || to > from) add(day, { from, to });
      else {
        add(day, { from, to: midnight });
        if (to !== "00:00") add(weekdays[(at + 1) % 7] as Weekday, { from: "00:00", to });
      }
    }
  });
  return weekly;
}
