import type { Output } from "../../client/call.ts";
import { commonTexts } from "../../texts/common.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { ScrollX } from "../../ui/scroll-x.tsx";
import { toast } from "../../ui/toasts.tsx";
import { conversationsOf, type FigureInput } from "./choice.ts";
import { bucketText, numberText } from "./format.ts";
import { resultNames } from "./results.ts";
import { figureTexts } from "./texts.ts";

type Figures = Output<"GET /api/figures">;

/**
 * Conversations over time as stacked bars, and as a table of the same numbers. The bars can be pressed; who uses the keyboard or a
 * screen reader has the table, whose numbers lead to the same conversations.
 */
export function Volume({ figures, input }: { figures: Figures; input: FigureInput }) {
  const texts = useTexts(figureTexts);
  const common = useTexts(commonTexts);
  const { values, granularity, time_zone: timeZone } = figures;
  const most = Math.max(1, ...values.map(({ conversations }) => conversations));
  const part = (value: Figures["values"][number]) => ({ from: value.from, to: value.to });
  const nameOf = ({ from }: { from: string }) => bucketText(from, granularity, timeZone);
  const copy = async () => {
    const head = [texts.when, texts.conversations, ...resultNames.map((name) => texts.shortResults[name])];
    const lines = values.map((value) => [
      ...[nameOf(value), value.conversations, ...resultNames.map((name) => value.results[name])],
    ]);
    await navigator.clipboard.writeText([head, ...lines].map((line) => line.join("\t")).join("\n"));
    toast(common.copied);
  };
  return (
    <section class="card stack">
      <div class="row spread">
        <h2>{texts.overTime}</h2>
        <span class="quiet small">{timeZone}</span>
      </div>
      <ul class="row small figures-legend">
        {resultNames.map((name) => (
          <li key={name} class={`figures-${name}`}>
            {texts.shortResults[name]}
          </li>
        ))}
      </ul>
      <div class="figures-chart" aria-hidden="true">
        <span class="quiet small figures-most">{numberText(most)}</span>
        <div class="figures-bars">
          {values.map((value) => (
            <a
              key={value.from}
              tabIndex={-1}
              href={conversationsOf(input, part(value))}
              title={`${nameOf(value)}: ${numberText(value.conversations)}`}
            >
              {resultNames.map((name) => (
                <span
                  key={name}
                  class={`figures-${name}`}
                  style={{ height: `${(100 * value.results[name]) / most}%` }}
                />
              ))}
            </a>
          ))}
        </div>
        <div class="row spread quiet small">
          {[values[0], values[Math.floor((values.length - 1) / 2)], values.at(-1)].map(
            (value, at) => value && <span key={at}>{nameOf(value)}</span>,
          )}
        </div>
      </div>
      <details>
        <summary>{texts.asTable}</summary>
        <div class="stack figures-values">
          <Button onClick={() => void copy()}>{texts.copyTable}</Button>
          <ScrollX label={texts.overTime}>
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">{texts.when}</th>
                  <th scope="col" class="number">
                    {texts.conversations}
                  </th>
                  {resultNames.map((name) => (
                    <th scope="col" class="number" key={name}>
                      {texts.shortResults[name]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {values.map((value) => (
                  <tr key={value.from}>
                    <th scope="row">{nameOf(value)}</th>
                    <td class="number">
                      <a href={conversationsOf(input, part(value))}>{numberText(value.conversations)}</a>
                    </td>
                    {resultNames.map((name) => (
                      <td class="number" key={name}>
                        {value.results[name] === 0 ? (
                          0
                        ) : (
                          <a href={conversationsOf(input, { ...part(value), result: name })}>
                            {numberText(value.results[name])}
                          </a>
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollX>
        </div>
      </details>
    </section>
  );
}
