import { useEffect, useRef, useState } from "preact/hooks";
import { useAction } from "../../../client/use-action.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { Assistant } from "../chosen-assistant.ts";
import { AnswerDraft } from "./answer-draft.tsx";
import { BoundSlider } from "./bound-slider.tsx";
import { conversations, historyOf, setTurns, type Turn } from "./conversation.ts";
import { streamAnswer } from "./stream-answer.ts";
import { playgroundTexts } from "./texts.ts";
import { TurnCard } from "./turn-card.tsx";

/** The platform's own bound, used by assistants without one. */
const platformBound = 0.75;
let lastId = 0;

/** A conversation with an assistant that is kept nowhere, with how each answer came about. */
export function PlaygroundTab({ assistant }: { assistant: Assistant }) {
  const texts = useTexts(playgroundTexts);
  const turns = conversations.value.get(assistant.id) ?? [];
  const own = assistant.abstain_below ?? platformBound;
  // The assistant's own bound may change while the user has chosen another: the choice stays.
  const [chosen, setBound] = useState<number | null>(null);
  const bound = chosen ?? own;
  const [question, setQuestion] = useState("");
  const input = useRef<HTMLTextAreaElement>(null);
  const last = useRef<HTMLLIElement>(null);
  const [draft, setDraft] = useState<{ question: string; text: string; turns: readonly Turn[] } | null>(null);
  const ask = useAction(async (asked: string, before: readonly Turn[]) => {
    const body = {
      ...{ question: asked, history: historyOf(before), language: navigator.language },
      ...(bound === own ? {} : { abstain_below: bound }),
    };
    const shown = { question: asked, turns: before };
    setDraft({ ...shown, text: "" });
    const show = (text: string) => setDraft({ ...shown, text });
    const input = { path: { assistant_id: assistant.id }, body };
    const answer = await streamAnswer(input, show).finally(() => setDraft(null));
    setTurns(assistant.id, [...before, { id: ++lastId, question: asked, answer }]);
  });
  useEffect(() => last.current?.scrollIntoView({ block: "nearest" }), [turns.length]);
  const send = async () => {
    const asked = question.trim();
    if (asked === "" || ask.isRunning) return;
    setQuestion("");
    // What was asked in vain can be asked again, unless something else is written already.
    if (!(await ask.run(asked, turns))) setQuestion((now) => (now === "" ? asked : now));
    input.current?.focus();
  };
  return (
    <div class="knowledge-playground">
      <section class="stack" aria-label={texts.question}>
        <p class="quiet">{texts.hint}</p>
        {turns.length === 0 && draft === null && <div class="card">{texts.empty}</div>}
        <ol class="stack" aria-live="polite">
          {(draft?.turns ?? turns).map((turn, at) => (
            <li key={turn.id} ref={at === turns.length - 1 ? last : null}>
              <TurnCard
                turn={turn}
                bound={bound}
                isAsking={ask.isRunning}
                onAskAgain={() => void ask.run(turn.question, turns.slice(0, at))}
              />
            </li>
          ))}
        </ol>
        {draft !== null && <AnswerDraft question={draft.question} text={draft.text} />}
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <textarea
            ref={input}
            class="input"
            rows={2}
            maxLength={4_000}
            aria-label={texts.question}
            placeholder={texts.question}
            value={question}
            onInput={(event) => setQuestion(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              void send();
            }}
          />
          {ask.problem && <Notice kind="bad">{ask.problem}</Notice>}
          <div class="row">
            <Button
              kind="primary"
              type="submit"
              calls="POST /api/assistants/{assistant_id}/playground"
              isRunning={ask.isRunning}
            >
              {ask.isRunning ? texts.asking : texts.ask}
            </Button>
            {turns.length > 0 && (
              <Button
                onClick={() => {
                  setTurns(assistant.id, []);
                  input.current?.focus();
                }}
              >
                {texts.fresh}
              </Button>
            )}
          </div>
        </form>
      </section>
      <BoundSlider assistant={assistant} own={own} bound={bound} onChange={setBound} />
    </div>
  );
}
