import type { Output } from "../../client/call.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { type ConversationInput, conversationsOf, type FigureInput } from "./choice.ts";
import { numberText, shareText } from "./format.ts";
import { resultNames } from "./results.ts";
import { figureTexts } from "./texts.ts";

type Totals = Output<"GET /api/figures">["totals"];

/** The totals of the period; each number leads to its conversations. */
export function Tiles({ totals, input }: { totals: Totals; input: FigureInput }) {
  const texts = useTexts(figureTexts);
  const { conversations, results, ratings } = totals;
  const tile = (name: string, value: string, more: Partial<ConversationInput>, hint: string | null, kind = "") => (
    <a class={`card figures-tile ${kind}`} href={conversationsOf(input, more)} key={name}>
      <span class="quiet">{name}</span>
      <strong>{value}</strong>
      {hint && <span class="quiet small">{hint}</span>}
    </a>
  );
  const shareOf = (count: number) => shareText(conversations === 0 ? null : count / conversations);
  return (
    <div class="figures-tiles">
      {tile(texts.conversations, numberText(conversations), {}, texts.messages(numberText(totals.messages)))}
      {resultNames.map((name) =>
        tile(
          texts.results[name],
          numberText(results[name]),
          { result: name },
          name === "assistant" ? texts.deflection(shareText(totals.deflection_rate)) : shareOf(results[name]),
          `figures-${name}`,
        ),
      )}
      <div class="card figures-tile">
        <span class="quiet">{texts.answerRate}</span>
        <strong>{shareText(totals.answer_rate)}</strong>
        <span class="quiet small">{texts.answerRateHint}</span>
      </div>
      {tile(texts.good, numberText(ratings.good), { rating: "good" }, null)}
      {tile(texts.bad, numberText(ratings.bad), { rating: "bad" }, null)}
      {totals.open > 0 && (
        <a class="figures-open" href={conversationsOf(input, { is_open: true })}>
          {texts.open(numberText(totals.open))}
        </a>
      )}
    </div>
  );
}
