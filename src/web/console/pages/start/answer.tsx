import type { Output } from "../../client/call.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Notice } from "../../ui/notice.tsx";
import { startTexts } from "./texts.ts";

type Answered = Pick<Output<"POST /api/assistants/{assistant_id}/playground">, "text" | "citations" | "outcome">;

/** An answer with the words of its sources. */
export function Answer({ answer: { text, citations, outcome } }: { answer: Answered }) {
  const texts = useTexts(startTexts);
  return (
    <div class="start-answer stack">
      <p class="start-words" dir="auto">
        {text}
      </p>
      {citations.length > 0 && (
        <>
          <h3>{texts.citations}</h3>
          <ol class="start-citations">
            {citations.map((citation) => (
              <li key={citation.marker}>
                <span class="badge brand">[{citation.marker}]</span> <strong>{citation.title}</strong>
                {citation.page !== null && ` · ${texts.page(citation.page)}`}
                <blockquote dir="auto">{citation.quote}</blockquote>
              </li>
            ))}
          </ol>
        </>
      )}
      {outcome === "abstain" && <Notice>{texts.abstained}</Notice>}
    </div>
  );
}
