import { useState } from "preact/hooks";
import { call } from "../../client/call.ts";
import { save } from "../../client/save.ts";
import { useAction } from "../../client/use-action.ts";
import { invalidate, useQuery } from "../../client/use-query.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useDraft } from "../assistants/draft/use-draft.ts";
import { asDrawn } from "../assistants/widget/as-drawn.ts";
import { LookFields } from "../assistants/widget/look-fields.tsx";
import { Preview, type Widget } from "../assistants/widget/preview.tsx";
import { TextFields } from "../assistants/widget/text-fields.tsx";
import { widgetTexts } from "../assistants/widget/texts.ts";
import { widgetProblem } from "../assistants/widget/widget-problem.ts";
import type { StepProps } from "./steps.ts";
import { startTexts } from "./texts.ts";

/** Step 3: colours and texts of the widget, beside the real one. */
export function LookStep({ assistant, onNext }: StepProps) {
  const path = { assistant_id: assistant.id };
  const widget = useQuery("GET /api/assistants/{assistant_id}/widget-settings", { path });
  return <Loaded query={widget}>{(stored) => <Form stored={stored} onNext={onNext} />}</Loaded>;
}

function Form({ stored, onNext }: { stored: Widget; onNext: StepProps["onNext"] }) {
  const texts = useTexts(startTexts);
  const draft = useDraft<Widget>(`widget-${stored.assistant_id}`, stored);
  const { value, change } = draft;
  const drawn = asDrawn(value, draft.base as Widget);
  const problems = useTexts(widgetTexts);
  const fault = widgetProblem(value);
  // A problem is said when it keeps from going on, not while a field is being filled in.
  const [isPressed, setPressed] = useState(false);
  const action = useAction(async () => {
    if (draft.isChanged) {
      const path = { assistant_id: stored.assistant_id };
      const body = draft.changes as never;
      await save("POST /api/assistants/{assistant_id}/widget-settings", { path, body }, draft.base);
      await invalidate("GET /api/assistants/{assistant_id}/widget-settings");
      draft.settle();
    }
    await call("POST /api/users/onboarding/save-tip", { body: { tip: "look" } });
    onNext();
  });
  const why = (isPressed && fault !== null ? problems[fault] : null) ?? action.problem;
  const goOn = () => {
    setPressed(fault !== null);
    if (fault === null) void action.run();
  };
  return (
    <div class="start-look">
      <div class="stack">
        <LookFields value={value} drawn={drawn} change={change} />
        <TextFields value={value} change={change} />
        {why !== null && <Notice kind="bad">{why}</Notice>}
        <div>
          <Button kind="primary" isRunning={action.isRunning} onClick={goOn}>
            {draft.isChanged ? texts.saveLook : texts.keepLook}
          </Button>
        </div>
      </div>
      <Preview assistantId={stored.assistant_id} widget={drawn} width="phone" />
    </div>
  );
}
