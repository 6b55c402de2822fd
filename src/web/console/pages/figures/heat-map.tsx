import type { Output } from "../../client/call.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { ScrollX } from "../../ui/scroll-x.tsx";
import { conversationsOf, type FigureInput } from "./choice.ts";
import { hourText, numberText, weekdayText } from "./format.ts";
import { figureTexts } from "./texts.ts";

const weekdays = [1, 2, 3, 4, 5, 6, 7];
const hours = Array.from({ length: 24 }, (_, hour) => hour);
const levels = 5;

/** Conversations by weekday and hour; each cell leads to its own. */
export function HeatMap({ hours: found, input }: { hours: Output<"GET /api/figures">["hours"]; input: FigureInput }) {
  const texts = useTexts(figureTexts);
  const counts = new Map(found.map(({ weekday, hour, conversations }) => [weekday * 24 + hour, conversations]));
  const most = Math.max(1, ...counts.values());
  return (
    <section class="card stack">
      <div class="row spread">
        <h2>{texts.hours}</h2>
        <span class="quiet small">{input.time_zone}</span>
      </div>
      <p class="quiet small">{texts.hoursHint}</p>
      <ScrollX label={texts.hours} class="figures-heat-frame">
        <table class="figures-heat">
          <thead>
            <tr>
              <td />
              {hours.map((hour) => (
                <th scope="col" key={hour}>
                  {hour}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weekdays.map((weekday) => (
              <tr key={weekday}>
                <th scope="row">{weekdayText(weekday, "short")}</th>
                {hours.map((hour) => {
                  const count = counts.get(weekday * 24 + hour) ?? 0;
                  const name = texts.hourCell(weekdayText(weekday, "long"), hourText(hour), numberText(count));
                  return (
                    <td key={hour} class={`figures-level-${Math.ceil((levels * count) / most)}`}>
                      {count > 0 && (
                        <a href={conversationsOf(input, { weekday, hour })} aria-label={name} title={name}>
                          {numberText(count)}
                        </a>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </section>
  );
}
