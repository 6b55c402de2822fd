/** What the clock on a wall shows, as milliseconds since the epoch as if it hung in UTC. */
export type WallTime = number;

/** The wall clocks of a time zone; throws `RangeError` for a zone that nobody knows. */
export interface WallClock {
  at(instant: number): WallTime;
  /** How far the clock is ahead of UTC, milliseconds. */
  offset(instant: number): number;
  /** The first moment in `(from, to]` that has the offset of `to`; `from` has another one. */
  transition(from: number, to: number): number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

export function wallClock(timezone: string): WallClock {
  const format = formatOf(timezone);
  const offset = (instant: number) => {
    const second = Math.floor(instant / 1000) * 1000;
    const parts = Object.fromEntries(format.formatToParts(second).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, parts["second"]) - second;
  };
  return {
    offset,
    at: (instant) => instant + offset(instant),
    transition: (from, to) => {
      let [before, after] = [from, to];
      const target = offset(to);
      while (after - before > 1) {
        const middle = Math.floor((before + after) / 2);
        if (offset(middle) === target) after = middle;
        else before = middle;
      }
      return after;
    },
  };
}

/** A format costs more to make than to use a thousand times. */
function formatOf(timezone: string): Intl.DateTimeFormat {
  let format = formats.get(timezone);
  if (format === undefined) {
    const date = { year: "numeric", month: "numeric", day: "numeric" } as const;
    const time = { hour: "numeric", minute: "numeric", second: "numeric", hourCycle: "h23" } as const;
    format = new Intl.DateTimeFormat("en-US", { timeZone: timezone, ...date, ...time });
    formats.set(timezone, format);
  }
  return format;
}
