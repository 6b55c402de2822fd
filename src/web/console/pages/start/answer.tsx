import type { Output } from "../../client/call.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Notice } from "../../ui/notice.tsx";
import { startTexts } from "./texts.ts";

type Message = Extract<Output<"POST /api/dialogs/{dialog_id}/messages">, { user_message: unknown }>["ai_response"];

/** An answer with the words of its sources; null when the assistant gave none. */
export function Answer({ message }: { message: Message }) {
  const texts = useTexts(startTexts);
  if (message === null) return <Notice kind="warn">{texts.noAnswer}</Notice>;
  const citations = message.citations ?? [];
  return (
    <div class="start-answer stack">
      <p class="start-words" dir="auto">
        {message.text}
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
      {message.outcome === "abstain" && <Notice>{texts.abstained}</Notice>}
    </div>
  );
}
