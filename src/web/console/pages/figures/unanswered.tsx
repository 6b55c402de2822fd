import type { Output } from "../../client/call.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { conversationsOf, type FigureInput } from "./choice.ts";
import { numberText } from "./format.ts";
import { figureTexts } from "./texts.ts";

/** The questions that stayed without an answer most often. */
export function Unanswered({ figures, input }: { figures: Output<"GET /api/figures">; input: FigureInput }) {
  const texts = useTexts(figureTexts);
  return (
    <section class="card stack">
      <div class="row spread">
        <h2>{texts.unanswered}</h2>
        <a href="/console/knowledge/unanswered">{texts.answerIt}</a>
      </div>
      {figures.unanswered.length === 0 ? (
        <p class="quiet">{texts.noUnanswered}</p>
      ) : (
        <ol class="figures-questions">
          {figures.unanswered.map((one) => (
            <li key={one.cluster_id} class="row">
              <span dir="auto">{one.question}</span>
              {one.state !== "open" && <span class="badge">{texts[one.state]}</span>}
              <a
                class="figures-count"
                href={conversationsOf(input, { cluster_id: one.cluster_id })}
                aria-label={`${one.question}: ${numberText(one.conversations)}`}
              >
                {numberText(one.conversations)}
              </a>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
