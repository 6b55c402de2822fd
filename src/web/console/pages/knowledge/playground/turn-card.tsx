import { language } from "../../../session/appearance.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { AnswerSteps } from "./answer-steps.tsx";
import type { PlaygroundAnswer, Turn } from "./conversation.ts";
import { EvidenceMeter } from "./evidence-meter.tsx";
import { shareText } from "./share-text.ts";
import { playgroundTexts } from "./texts.ts";
import { whatChanges } from "./what-changes.ts";

const badges = { answer: "good", clarify: "brand", abstain: "warn", handoff: "warn" } as const;

interface TurnCardProps {
  turn: Turn;
  /** The bound on the slider. */
  bound: number;
  isAsking: boolean;
  onAskAgain(): void;
}

/** A question with its answer: its sources, how sure it is, what another bound would change, and how it came about. */
export function TurnCard({ turn, bound, isAsking, onAskAgain }: TurnCardProps) {
  const texts = useTexts(playgroundTexts);
  const { question, answer } = turn;
  const { outcome, text, citations, evidence, at_stored_bound: stored } = answer;
  const share = (value: number) => shareText(language.value, value);
  const change = whatChanges(answer, bound);
  return (
    <article class="stack">
      <p class="knowledge-asked" dir="auto">
        <span class="hidden">{texts.you}: </span>
        {question}
      </p>
      <div class="card stack">
        <div class="row spread">
          <span class={`badge ${badges[outcome]}`}>{texts.outcomes[outcome]}</span>
          {answer.charged > 0 && <span class="quiet small">{texts.charged(String(answer.charged))}</span>}
        </div>
        <p class="knowledge-text" dir="auto">
          {text}
        </p>
        {answer.model_failure !== null && <p class="small bad-text">{texts.modelFailed(answer.model_failure)}</p>}
        <Citations citations={citations} />
        {evidence === null ? (
          <p class="quiet small">{texts.nothingSearched}</p>
        ) : (
          <EvidenceMeter evidence={evidence} bound={bound} />
        )}
        {stored !== null && stored.outcome !== null && (
          <p class="small">{texts.atStored(share(stored.bound), texts.outcomes[stored.outcome])}</p>
        )}
        {bound !== answer.bound && evidence !== null && (
          <div class="row">
            <span class="small" role="status">
              {change === "answers" && texts.wouldAnswer(share(bound))}
              {change === "abstains" && texts.wouldAbstain(share(bound))}
              {change === "same" && texts.same}
              {change === "hosted" && texts.hosted}
            </span>
            {(change === "answers" || change === "abstains") && (
              <Button isRunning={isAsking} onClick={onAskAgain}>
                {texts.askAgain}
              </Button>
            )}
          </div>
        )}
        <details>
          <summary>{texts.how}</summary>
          <AnswerSteps answer={answer} />
        </details>
      </div>
    </article>
  );
}

/** The passages that the answer cites; each opens at its place in its source. */
function Citations({ citations }: { citations: PlaygroundAnswer["citations"] }) {
  const texts = useTexts(playgroundTexts);
  if (citations.length === 0) return null;
  return (
    <section class="stack knowledge-citations" aria-label={texts.sources}>
      {citations.map(({ marker, source_id: sourceId, title, page, heading_path: path, start, end, quote, tool }) => (
        <figure key={marker}>
          <figcaption class="small">
            <span class="badge brand">{marker}</span>{" "}
            {tool === undefined ? (
              <a href={`/console/knowledge/sources/${sourceId}?at=${start}-${end}`} dir="auto">
                {[title, ...path].join(" › ")}
              </a>
            ) : (
              texts.tool(tool.plugin, tool.name)
            )}
            {page !== null && ` · ${texts.page(page)}`}
          </figcaption>
          <blockquote class="quiet small" dir="auto">
            {quote}
          </blockquote>
        </figure>
      ))}
    </section>
  );
}
