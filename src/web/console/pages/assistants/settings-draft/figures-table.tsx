import { locale } from "../../../session/locale.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { ScrollX } from "../../../ui/scroll-x.tsx";
import { evaluationsTexts } from "../evaluations/texts.ts";
import { draftTexts } from "./texts.ts";
import type { Check, Figure } from "./types.ts";

/** The figures of the draft beside those of the live settings. Those that no question measures are left out, unless one is wanted. */
export function FiguresTable({ figures }: { figures: Check["figures"] }) {
  const texts = useTexts(draftTexts);
  const share = new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: 1 });
  const shown = (value: number | null) => (value === null ? "–" : share.format(value));
  const measured = figures.filter(({ live, draft, minimum }) => live !== null || draft !== null || minimum !== null);
  const { figures: explained } = useTexts(evaluationsTexts);
  return (
    <>
      <ScrollX label={texts.figuresLabel}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{texts.figure}</th>
              <th scope="col" class="number">
                {texts.live}
              </th>
              <th scope="col" class="number">
                {texts.draft}
              </th>
            </tr>
          </thead>
          <tbody>
            {measured.map(({ figure, live, draft, minimum, problem }) => (
              <tr key={figure}>
                <th scope="row">
                  {texts.figures[figure as Figure]}{" "}
                  <Verdict problem={problem} isCompared={(live !== null && draft !== null) || minimum !== null} />
                  {minimum !== null && <div class="small">{texts.atLeast(shown(minimum))}</div>}
                </th>
                <td class="number">{shown(live)}</td>
                <td class="number">{shown(draft)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      <details>
        <summary>{texts.meanings}</summary>
        <dl class="settings-draft-meanings small">
          {measured.map(({ figure }) => {
            const why = (explained as Record<string, { why: string }>)[figure]?.why;
            return (
              why && (
                <div key={figure}>
                  <dt>{texts.figures[figure as Figure]}</dt>
                  <dd>{why}</dd>
                </div>
              )
            );
          })}
        </dl>
      </details>
    </>
  );
}

function Verdict({ problem, isCompared }: { problem: "worse" | "below" | null; isCompared: boolean }) {
  const texts = useTexts(draftTexts);
  if (!isCompared) return <span class="badge">{texts.verdicts.none}</span>;
  return <span class={`badge ${problem === null ? "good" : "bad"}`}>{texts.verdicts[problem ?? "holds"]}</span>;
}
