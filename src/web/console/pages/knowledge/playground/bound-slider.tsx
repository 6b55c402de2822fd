import { useId, useState } from "preact/hooks";
import { baseOfFilling } from "../../../client/save.ts";
import { useAction } from "../../../client/use-action.ts";
import { language } from "../../../session/appearance.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { saveAssistant } from "../../assistants/save-assistant.ts";
import type { Assistant } from "../chosen-assistant.ts";
import { shareText } from "./share-text.ts";
import { playgroundTexts } from "./texts.ts";

interface BoundSliderProps {
  assistant: Assistant;
  /** The bound of live conversations. */
  own: number;
  bound: number;
  onChange(bound: number): void;
}

/** The bound that the playground asks with: it shows at once what it would change, and may be used live. */
export function BoundSlider({ assistant, own, bound, onChange }: BoundSliderProps) {
  const texts = useTexts(playgroundTexts);
  const id = useId();
  const share = (value: number) => shareText(language.value, value);
  const [read] = useState(() => baseOfFilling(assistant));
  const save = useAction(async () => {
    await saveAssistant(assistant.id, { abstain_below: bound }, read);
    toast(texts.savedBound);
  });
  return (
    <aside class="card stack knowledge-bound">
      <label class="label" for={id}>
        {texts.bound}: {share(bound)}
      </label>
      <input
        id={id}
        type="range"
        min="0"
        max="1"
        step="0.01"
        value={bound}
        aria-valuetext={share(bound)}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
      <p id={`${id}-hint`} class="quiet small">
        {texts.boundHint}{" "}
        {assistant.abstain_below === null ? texts.platformBound(share(own)) : texts.storedBound(share(own))}
      </p>
      {save.problem && <Notice kind="bad">{save.problem}</Notice>}
      {bound !== own && (
        <div class="row">
          <Button onClick={() => onChange(own)}>{texts.reset}</Button>
          <Button
            calls="PATCH /api/assistants/{assistant_id}"
            isRunning={save.isRunning}
            onClick={() => void save.run()}
          >
            {texts.saveBound(share(bound))}
          </Button>
        </div>
      )}
    </aside>
  );
}
