import { useEffect, useRef } from "preact/hooks";
import { useTexts } from "../../../texts/use-texts.ts";
import { playgroundTexts } from "./texts.ts";

/** A question whose answer is being written. */
export function AnswerDraft({ question, text }: { question: string; text: string }) {
  const texts = useTexts(playgroundTexts);
  const item = useRef<HTMLElement>(null);
  useEffect(() => item.current?.scrollIntoView({ block: "nearest" }), [text]);
  return (
    <article ref={item} class="stack knowledge-answering" aria-busy="true">
      <p class="knowledge-asked" dir="auto">
        <span class="hidden">{texts.you}: </span>
        {question}
      </p>
      <div class="card stack">
        {text === "" ? (
          <p class="quiet">{texts.asking}</p>
        ) : (
          <p class="knowledge-text" dir="auto">
            {text}
          </p>
        )}
      </div>
    </article>
  );
}
