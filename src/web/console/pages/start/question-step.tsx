import { useState } from "preact/hooks";
import { call, type Output } from "../../client/call.ts";
import { useAction } from "../../client/use-action.ts";
import { invalidate } from "../../client/use-query.ts";
import { commonTexts } from "../../texts/common.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { Answer } from "./answer.tsx";
import type { StepProps } from "./steps.ts";
import { startTexts } from "./texts.ts";

type Answered = Output<"POST /api/assistants/{assistant_id}/playground">;

/** Step 2: a question, and its answer with the source. */
export function QuestionStep({ assistant, onNext }: StepProps) {
  const texts = useTexts(startTexts);
  const common = useTexts(commonTexts);
  const [answer, setAnswer] = useState<Answered | null>(null);
  const action = useAction(async (question: string) => {
    const path = { assistant_id: assistant.id };
    setAnswer(null);
    setAnswer(await call("POST /api/assistants/{assistant_id}/playground", { path, body: { question } }));
    // The next question does not wait for it, and without it only the tick is missing.
    void markAsked().catch(() => {});
  });
  return (
    <>
      <form
        class="assistants-value"
        onSubmit={(event) => {
          event.preventDefault();
          void action.run(String(new FormData(event.currentTarget).get("question") ?? ""));
        }}
      >
        <TextField
          label={texts.question}
          hint={texts.questionHint}
          name="question"
          required
          maxLength={2000}
          pattern=".*\S.*"
          autocomplete="off"
          autofocus
        />
        <Button type="submit" kind="primary" isRunning={action.isRunning}>
          {action.isRunning ? texts.asking : texts.send}
        </Button>
      </form>
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <div aria-live="polite">{answer !== null && <Answer answer={answer} />}</div>
      <div>
        <Button {...(answer !== null && { kind: "primary" as const })} onClick={onNext}>
          {common.next}
        </Button>
      </div>
    </>
  );
}

async function markAsked(): Promise<void> {
  await call("POST /api/users/onboarding/mark-first-message");
  await invalidate("GET /api/users/onboarding/status");
}
