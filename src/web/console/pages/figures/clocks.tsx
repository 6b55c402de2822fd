import type { Output } from "../../client/call.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { ScrollX } from "../../ui/scroll-x.tsx";
import { conversationsOf, type FigureInput } from "./choice.ts";
import { durationText, numberText } from "./format.ts";
import { figureTexts } from "./texts.ts";

const names = ["assistant_first", "person_first", "assistant_resolution", "person_resolution"] as const;

/** The waiting times, with clocks of their own for the assistant and for people. */
export function Clocks({ clocks, input }: { clocks: Output<"GET /api/figures">["clocks"]; input: FigureInput }) {
  const texts = useTexts(figureTexts);
  return (
    <section class="card stack">
      <h2>{texts.clocks}</h2>
      <ScrollX label={texts.clocks}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{texts.who}</th>
              <th scope="col" class="number">
                {texts.median}
              </th>
              <th scope="col" class="number">
                {texts.p90}
              </th>
              <th scope="col" class="number">
                {texts.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row">{texts.clockNames[name]}</th>
                <td class="number">{durationText(clocks[name].median_seconds)}</td>
                <td class="number">{durationText(clocks[name].p90_seconds)}</td>
                <td class="number">
                  <a href={conversationsOf(input, { clock: name })}>{numberText(clocks[name].count)}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      <p class="quiet small">{texts.clocksHint}</p>
    </section>
  );
}
