import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { useQuery } from "../../../client/use-query.ts";
import { locale } from "../../../session/locale.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { personalityTexts } from "./texts.ts";
import type { Personality } from "./types.ts";

type Answer = Output<"POST /api/assistants/{assistant_id}/playground">;

/** Asks one question that is answered as a visitor's is, with this personality. Nothing is kept. */
export function TryOut({ personality, isChanged }: { personality: Personality; isChanged: boolean }) {
  const texts = useTexts(personalityTexts);
  const prices = useQuery("GET /api/balance/prices", {});
  const [tried, setTried] = useState<{ question: string; answer: Answer } | null>(null);
  const action = useAction(async (question: string) => {
    const answer = await call("POST /api/assistants/{assistant_id}/playground", {
      path: { assistant_id: personality.chatbotId },
      body: { question, language: navigator.language, personality_id: personality.id },
    });
    setTried({ question, answer });
  });
  const money = (amount: number) =>
    new Intl.NumberFormat(locale(), {
      ...{ style: "currency", currency: prices.data?.currency ?? "USD", maximumFractionDigits: 4 },
    }).format(amount);
  return (
    <section class="card stack">
      <h3>{texts.tryOut}</h3>
      <p class="quiet">{isChanged ? texts.tryStored : texts.tryHint}</p>
      <form
        class="assistants-value"
        onSubmit={(event) => {
          event.preventDefault();
          void action.run(String(new FormData(event.currentTarget).get("question") ?? ""));
        }}
      >
        <TextField
          label={texts.question}
          name="question"
          required
          maxLength={4000}
          pattern=".*\S.*"
          autocomplete="off"
        />
        <Button type="submit" calls="POST /api/assistants/{assistant_id}/playground" isRunning={action.isRunning}>
          {texts.ask}
        </Button>
      </form>
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <div aria-live="polite" class="stack">
        {tried !== null && (
          <>
            <p class="quiet small" dir="auto">
              {tried.question}
            </p>
            <p class="assistants-said" dir="auto">
              {tried.answer.text}
            </p>
            <p class="row quiet small">
              <span class="badge">{texts.outcomes[tried.answer.outcome]}</span>
              <span>{tried.answer.model === "extractive" ? texts.byBuiltIn : texts.byModel(tried.answer.model)}</span>
              {tried.answer.charged > 0 && prices.data && <span>{texts.charged(money(tried.answer.charged))}</span>}
            </p>
          </>
        )}
      </div>
    </section>
  );
}
