import { useTexts } from "../../../texts/use-texts.ts";
import { useFormats } from "../parts/use-formats.ts";
import { overviewTexts } from "./texts.ts";

const height = 80;
const width = 10;

/** A value a day, as bars. Each can be read by its title, and all of them by a screen reader. */
export function Bars({ name, bars }: { name: string; bars: readonly (readonly [string, number])[] }) {
  const texts = useTexts(overviewTexts);
  const format = useFormats();
  const most = Math.max(1, ...bars.map(([, value]) => value));
  const described = bars.map(([day, value]) => texts.ofDay(day, format.number(value)));
  return (
    <figure class="admin-bars">
      <figcaption class="quiet small">{name}</figcaption>
      <svg
        viewBox={`0 0 ${bars.length * width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${name}. ${described.join("; ")}`}
      >
        {bars.map(([day, value], at) => (
          <rect
            key={day}
            x={at * width + 1}
            y={height - Math.max(1, (value / most) * height)}
            width={width - 2}
            height={Math.max(1, (value / most) * height)}
          >
            <title>{described[at]}</title>
          </rect>
        ))}
      </svg>
      <div class="row spread quiet small" aria-hidden="true">
        <span>{bars[0]?.[0]}</span>
        <span>{bars.at(-1)?.[0]}</span>
      </div>
    </figure>
  );
}
