import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { formatShare } from "./format-share.ts";
import { trainingTexts } from "./texts.ts";
import type { Action } from "./types.ts";

type Classified = Output<"POST /api/v1/training/sessions/{id}/classify">;

/** How a model classifies a message: its intent, how sure it is, and whether it would do something. Nothing is kept. */
export function TryMessage({ sessionId }: { sessionId: number }) {
  const texts = useTexts(trainingTexts);
  const [tried, setTried] = useState<{ text: string; found: Classified } | null>(null);
  const action = useAction(async (text: string) => {
    const found = await call("POST /api/v1/training/sessions/{id}/classify", {
      path: { id: sessionId },
      body: { text },
    });
    setTried({ text, found });
  });
  return (
    <div class="stack">
      <form
        class="assistants-value"
        onSubmit={(event) => {
          event.preventDefault();
          void action.run(String(new FormData(event.currentTarget).get("text") ?? ""));
        }}
      >
        <TextField
          label={texts.tryMessage}
          hint={texts.tryHint}
          name="text"
          required
          maxLength={4000}
          pattern=".*\S.*"
          autocomplete="off"
        />
        <Button type="submit" isRunning={action.isRunning}>
          {texts.classify}
        </Button>
      </form>
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <div aria-live="polite">{tried !== null && <Verdict text={tried.text} found={tried.found} />}</div>
    </div>
  );
}

/** What would be done with a message. */
function doneText(action: Action, { does }: (typeof trainingTexts)["en"]): string {
  if (action.type === "answer") return does.answer(action.text);
  return action.type === "tool" ? does.tool(action.plugin, action.tool) : does[action.type];
}

function Verdict({ text, found }: { text: string; found: Classified }) {
  const texts = useTexts(trainingTexts);
  const { intent, confidence, bound, actionBound, action, ranked } = found;
  const isHeldBack = intent !== null && confidence < actionBound;
  return (
    <div class="stack">
      <Notice kind={intent === null ? "warn" : "good"}>
        <p dir="auto">{texts.tried(text)}</p>
        <p>
          {ranked.length === 0 && texts.knowsNothing}
          {ranked.length > 0 && intent === null && texts.abstains(formatShare(confidence), formatShare(bound))}
          {intent !== null && texts.labels(intent, formatShare(confidence))}{" "}
          {isHeldBack && texts.heldBack(formatShare(actionBound))}
          {intent !== null && !isHeldBack && doneText(action, texts)}
        </p>
      </Notice>
      <ol class="assistants-ranked" aria-label={texts.ranked}>
        {ranked.map((each) => (
          <li key={each.intent}>
            <span class="assistants-wrap" dir="auto">
              {each.intent}
            </span>
            <meter min={0} max={1} value={each.confidence} aria-label={each.intent} />
            <span class="number">{formatShare(each.confidence)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
