import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { answersTexts } from "./texts.ts";

type Tried = Output<"POST /api/assistants/{assistant_id}/playground">;

interface TryBoundProps {
  assistantId: number;
  /** As it is set here, stored or not. */
  bound: number;
}

/** Asks a question at the bound that is set here, before it is stored. Nothing is kept. */
export function TryBound({ assistantId, bound }: TryBoundProps) {
  const texts = useTexts(answersTexts);
  const [tried, setTried] = useState<Tried | null>(null);
  const action = useAction(async (question: string) => {
    const path = { assistant_id: assistantId };
    const body = { question, abstain_below: bound };
    setTried(await call("POST /api/assistants/{assistant_id}/playground", { path, body }));
  });
  return (
    <div class="stack">
      <form
        class="assistants-value"
        onSubmit={(event) => {
          event.preventDefault();
          void action.run(String(new FormData(event.currentTarget).get("question") ?? ""));
        }}
      >
        <TextField
          label={texts.tryLabel}
          name="question"
          required
          maxLength={2000}
          pattern=".*\S.*"
          autocomplete="off"
        />
        <Button type="submit" isRunning={action.isRunning}>
          {texts.try}
        </Button>
      </form>
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <div aria-live="polite">{tried !== null && <Result tried={tried} />}</div>
    </div>
  );
}

function Result({ tried: { outcome, text, evidence, bound, at_stored_bound: stored } }: { tried: Tried }) {
  const texts = useTexts(answersTexts);
  const two = (value: number) => value.toFixed(2);
  const isOther = stored !== null && stored.outcome !== null && stored.outcome !== outcome;
  return (
    <Notice kind={outcome === "abstain" ? "warn" : "good"}>
      <p>
        {evidence === null ? texts.triedWithoutSearch : texts.tried(two(evidence), two(bound), texts.outcomes[outcome])}{" "}
        {isOther && texts.triedStored(two(stored.bound), texts.outcomes[stored.outcome ?? outcome])}
      </p>
      <p dir="auto">{text}</p>
    </Notice>
  );
}
