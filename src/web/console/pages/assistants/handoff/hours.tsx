import "./handoff.css";
import { useState } from "preact/hooks";
import { locale } from "../../../session/locale.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { Choice } from "../parts/choice.tsx";
import { Switch } from "../parts/switch.tsx";
import { DayRow } from "./day-row.tsx";
import type { Hours } from "./settings.ts";
import { handoffTexts } from "./texts.ts";
import { type Week, type Weekly, weekdays, weeklyOf, weekOf } from "./week.ts";

interface HoursFieldsProps {
  /** null: always open. */
  hours: Hours | null;
  onChange(hours: Hours | null): void;
}

const workday = [{ from: "09:00", to: "18:00" }];

/** Hours of an account that has had none, in the zone of its owner. */
function usualHours(): Hours {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const weekly = { mon: workday, tue: workday, wed: workday, thu: workday, fri: workday };
  return { timezone: timeZone, weekly: weekly as unknown as Hours["weekly"], closed_dates: [] };
}

/** When people answer. */
export function HoursFields({ hours, onChange }: HoursFieldsProps) {
  const texts = useTexts(handoffTexts);
  return (
    <>
      <Switch label={texts.hasHours} isOn={hours !== null} onChange={(isOn) => onChange(isOn ? usualHours() : null)} />
      {hours !== null && <OwnHours hours={hours} onChange={onChange} />}
    </>
  );
}

function OwnHours({ hours, onChange }: { hours: Hours; onChange(hours: Hours): void }) {
  const texts = useTexts(handoffTexts);
  const week = weekOf(hours.weekly as Weekly);
  const keep = (next: Week) => onChange({ ...hours, weekly: weeklyOf(next) as Hours["weekly"] });
  const name = new Intl.DateTimeFormat(locale(), { weekday: "long", timeZone: "UTC" });
  const zones = Intl.supportedValuesOf("timeZone");
  const offered = zones.includes(hours.timezone) ? zones : [hours.timezone, ...zones];
  return (
    <>
      <Choice
        label={texts.zone}
        value={hours.timezone}
        options={offered.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
        onChoose={(timezone) => onChange({ ...hours, timezone })}
      />
      <div class="assistants-week">
        {weekdays.map((day, at) => (
          <DayRow
            key={day}
            // The 1st of January 2024 was a Monday.
            name={name.format(new Date(Date.UTC(2024, 0, 1 + at)))}
            intervals={week[day]}
            onChange={(intervals) => keep({ ...week, [day]: intervals })}
            onCopy={() => keep(Object.fromEntries(weekdays.map((each) => [each, week[day]])) as Week)}
          />
        ))}
      </div>
      <p class="quiet small">{texts.overMidnight}</p>
      <ClosedDates hours={hours} onChange={onChange} />
    </>
  );
}

function ClosedDates({ hours, onChange }: { hours: Hours; onChange(hours: Hours): void }) {
  const texts = useTexts(handoffTexts);
  const common = useTexts(commonTexts);
  const [date, setDate] = useState("");
  const dates = hours.closed_dates ?? [];
  const format = new Intl.DateTimeFormat(locale(), { dateStyle: "full", timeZone: "UTC" });
  return (
    <fieldset class="assistants-group">
      <legend>{texts.closedDates}</legend>
      <ul class="assistants-domains">
        {dates.map((each) => (
          <li key={each} class="row spread">
            <time dateTime={each}>{format.format(new Date(each))}</time>
            <Button
              kind="plain"
              aria-label={texts.removeDate(format.format(new Date(each)))}
              onClick={() => onChange({ ...hours, closed_dates: dates.filter((other) => other !== each) })}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      <div class="assistants-value">
        <TextField
          label={texts.closedDate}
          type="date"
          value={date}
          onInput={({ currentTarget }) => setDate(currentTarget.value)}
        />
        <Button
          onClick={() => {
            if (date === "" || dates.includes(date)) return;
            onChange({ ...hours, closed_dates: [...dates, date].toSorted() });
            setDate("");
          }}
        >
          {common.add}
        </Button>
      </div>
    </fieldset>
  );
}
