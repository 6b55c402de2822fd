import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { handoffTexts } from "./texts.ts";
import type { Interval } from "./week.ts";

interface DayRowProps {
  /** The day's name in the user's language. */
  name: string;
  intervals: Interval[];
  onChange(intervals: Interval[]): void;
  /** Gives every day the intervals of this one. */
  onCopy(): void;
}

const most = 5;

/** The intervals of a day. */
export function DayRow({ name, intervals, onChange, onCopy }: DayRowProps) {
  const texts = useTexts(handoffTexts);
  const edit = (at: number, more: Partial<Interval>) =>
    onChange(intervals.map((one, index) => (index === at ? { ...one, ...more } : one)));
  return (
    <fieldset class="assistants-day" aria-label={name}>
      <span class="assistants-day-name">{name}</span>
      <div class="stack">
        {intervals.length === 0 && <span class="quiet">{texts.closed}</span>}
        {intervals.map((one, at) => {
          const crosses = one.to !== "24:00" && one.to <= one.from;
          return (
            <div class="row" key={at}>
              <input
                class="input assistants-time"
                type="time"
                required
                aria-label={`${name}: ${texts.from}`}
                value={one.from}
                onInput={({ currentTarget }) => currentTarget.value && edit(at, { from: currentTarget.value })}
              />
              <span aria-hidden="true">–</span>
              <input
                class="input assistants-time"
                type="time"
                required
                aria-label={`${name}: ${texts.to}`}
                value={one.to === "24:00" ? "00:00" : one.to}
                onInput={({ currentTarget }) => {
                  const to = currentTarget.value;
                  if (to) edit(at, { to: to === "00:00" ? "24:00" : to });
                }}
              />
              <Button
                kind="plain"
                aria-label={texts.removeInterval(name, one.from, one.to)}
                onClick={() => onChange(intervals.filter((_, index) => index !== at))}
              >
                ✕
              </Button>
              {crosses && <span class="badge">{texts.nextDay}</span>}
            </div>
          );
        })}
      </div>
      <div class="row">
        {intervals.length < most && (
          <Button
            kind="plain"
            aria-label={`${name}: ${texts.addInterval}`}
            onClick={() => onChange([...intervals, nextInterval(intervals)])}
          >
            {texts.addInterval}
          </Button>
        )}
        {intervals.length > 0 && (
          <Button kind="plain" aria-label={`${name}: ${texts.copyDay}`} onClick={onCopy}>
            {texts.copyDay}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** After the last interval there is usually another after a break. */
function nextInterval(intervals: Interval[]): Interval {
  const last = intervals.at(-1);
  return last !== undefined && last.to < "17:00" ? { from: "17:00", to: "20:00" } : { from: "09:00", to: "18:00" };
}
