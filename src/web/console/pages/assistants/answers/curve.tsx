import { locale } from "../../../session/locale.ts";

interface CurveProps {
  name: string;
  /** Where the vertical line is, 0 to 1. */
  at: number;
  lines: { name: string; kind: "one" | "other"; points: [bound: number, share: number][] }[];
}

const width = 480;
const height = 160;
const margin = { left: 40, bottom: 22, top: 8, right: 8 };
const x = (bound: number) => margin.left + bound * (width - margin.left - margin.right);
const y = (share: number) => height - margin.bottom - share * (height - margin.top - margin.bottom);

/** Shares by bound as lines. The sentence beside it says the same in words. */
export function Curve({ name, at, lines }: CurveProps) {
  const percent = new Intl.NumberFormat(locale(), { style: "percent" });
  return (
    <figure class="assistants-curve">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name} dir="ltr">
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line class="grid" x1={x(0)} x2={x(1)} y1={y(share)} y2={y(share)} />
            <text x={margin.left - 6} y={y(share) + 4} text-anchor="end">
              {percent.format(share)}
            </text>
          </g>
        ))}
        {[0, 0.5, 1].map((bound) => (
          <text key={bound} x={x(bound)} y={height - 6} text-anchor="middle">
            {bound}
          </text>
        ))}
        {lines.map((line) => (
          <polyline
            key={line.name}
            class={line.kind}
            points={line.points.map(([b, s]) => `${x(b)},${y(s)}`).join(" ")}
          />
        ))}
        <line class="at" x1={x(at)} x2={x(at)} y1={y(0)} y2={y(1)} />
      </svg>
      <figcaption class="row small">
        {lines.map((line) => (
          <span key={line.name} class="row">
            <i class={`assistants-key ${line.kind}`} /> {line.name}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
