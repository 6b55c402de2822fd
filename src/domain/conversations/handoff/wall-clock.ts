/** Wall-clock time: milliseconds since the epoch as if the clock's zone were UTC. */
export type WallTime = number;

/** The wall clock of a time zone; throws `RangeError` for an unknown zone. */
export interface WallClock {
  at(instant: number): WallTime;
  /** The zone's offset from UTC, milliseconds. */
  offset(instant: number): number;
  /** The first time in `(from, to]` that has the offset of `to`; `from` must have another offset. */
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

/** Cached: creating a format costs more than using it a thousand times. */
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
