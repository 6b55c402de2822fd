import { useRef, useState } from "preact/hooks";
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

type Exchange = Extract<Output<"POST /api/dialogs/{dialog_id}/messages">, { user_message: unknown }>;

/** Step 2: a question, and its answer with the source. */
export function QuestionStep({ assistant, onNext }: StepProps) {
  const texts = useTexts(startTexts);
  const common = useTexts(commonTexts);
  const dialogId = useRef<number | null>(null);
  const [exchange, setExchange] = useState<Exchange | null>(null);
  const action = useAction(async (question: string) => {
    if (dialogId.current === null) {
      const dialog = { assistant_id: assistant.id, title: texts.title };
      dialogId.current = (await call("POST /api/dialogs", { body: dialog })).id;
    }
    const path = { dialog_id: dialogId.current };
    const answered = await call("POST /api/dialogs/{dialog_id}/messages", { path, body: { content: question } });
    setExchange(answered as Exchange);
    await call("POST /api/users/onboarding/mark-first-message");
    await invalidate("GET /api/users/onboarding/status", "GET /api/assistants/stats");
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
      <div aria-live="polite">{exchange !== null && <Answer message={exchange.ai_response} />}</div>
      <div>
        <Button {...(exchange !== null && { kind: "primary" as const })} onClick={() => void onNext()}>
          {common.next}
        </Button>
      </div>
    </>
  );
}
