import { useState } from "preact/hooks";
import { locale } from "../../../session/locale.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { ScrollX } from "../../../ui/scroll-x.tsx";
import { Confusion } from "./confusion.tsx";
import { formatShare } from "./format-share.ts";
import { trainingTexts } from "./texts.ts";
import type { TrainingReport } from "./types.ts";

const shownAtFirst = 20;

/** How good a model is on messages that it was not trained with. */
export function Report({ report }: { report: TrainingReport }) {
  const texts = useTexts(trainingTexts);
  const { abstention, contradictions } = report;
  const figures = [
    [texts.figures.accuracy, formatShare(report.accuracy)],
    [texts.figures.macroF1, formatShare(report.macroF1)],
    [texts.figures.calibration, formatShare(report.calibrationError)],
    [texts.figures.labelled, formatShare(abstention.labelled)],
    [texts.figures.right, formatShare(abstention.rightOfLabelled)],
    [texts.figures.refused, formatShare(abstention.outOfScopeRefused)],
  ] as const;
  return (
    <>
      <section class="card stack">
        <h2>{texts.report}</h2>
        <p class="quiet">{texts.heldOut(report.heldOut)}</p>
        <dl class="assistants-measures">
          {figures.map(([{ name, why }, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
              <dd class="quiet small">{why}</dd>
            </div>
          ))}
        </dl>
        <p>{texts.boundIs(formatShare(abstention.bound))}</p>
        {contradictions.total > 0 && (
          <details>
            <summary>{texts.contradictions(contradictions.total)}</summary>
            <ul class="assistants-rows">
              {contradictions.examples.map(({ text, intents }) => (
                <li key={text}>
                  <strong dir="auto">{text}</strong>{" "}
                  <span class="quiet">{intents.map((intent) => intent ?? texts.noIntent).join(" · ")}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <Confusion report={report} />
      <Intents report={report} />
    </>
  );
}

/** The intents, those that are recognised worst first. */
function Intents({ report }: { report: TrainingReport }) {
  const texts = useTexts(trainingTexts);
  const common = useTexts(commonTexts);
  const [isWhole, setWhole] = useState(false);
  const count = new Intl.NumberFormat(locale());
  const sorted = [...report.intents].sort((a, b) => a.f1 - b.f1);
  return (
    <section class="card stack">
      <h2>{texts.intents}</h2>
      <p class="quiet">{texts.worstFirst}</p>
      <ScrollX label={texts.intents}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{texts.intent}</th>
              <th scope="col" class="number">
                {texts.examples}
              </th>
              <th scope="col" class="number">
                {texts.precision}
              </th>
              <th scope="col" class="number">
                {texts.recall}
              </th>
              <th scope="col" class="number">
                F1
              </th>
            </tr>
          </thead>
          <tbody>
            {(isWhole ? sorted : sorted.slice(0, shownAtFirst)).map(({ name, examples, precision, recall, f1 }) => (
              <tr key={name}>
                <th scope="row" dir="auto" class="assistants-wrap">
                  {name}
                </th>
                <td class="number">{count.format(examples)}</td>
                <td class="number">{formatShare(precision)}</td>
                <td class="number">{formatShare(recall)}</td>
                <td class="number">{formatShare(f1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      {!isWhole && sorted.length > shownAtFirst && (
        <div>
          <Button onClick={() => setWhole(true)}>{common.more}</Button>
        </div>
      )}
    </section>
  );
}
