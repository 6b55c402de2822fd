import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { differing } from "./differing.ts";
import { FieldValue } from "./field-value.tsx";
import { draftTexts } from "./texts.ts";
import type { Fields, Settings } from "./types.ts";

interface LiveProps {
  assistantId: number;
  name: keyof Settings;
  live: Settings;
  value: Fields;
  change(more: Partial<Fields>): void;
}

/** What is live, where the draft has something else. */
export function Live({ assistantId, name, live, value, change }: LiveProps) {
  const texts = useTexts(draftTexts);
  if (differing<Settings, keyof Settings>([name], live, value).length === 0) return null;
  return (
    <div class="settings-draft-live small">
      <span class="badge brand">{texts.changed}</span>
      <span>
        {texts.liveIs} <FieldValue assistantId={assistantId} name={name} fields={live as Fields} />
      </span>
      <Button
        aria-label={texts.takeLiveOf(texts.fields[name])}
        onClick={({ currentTarget }) => {
          change({ [name]: live[name] } as Partial<Fields>);
          // The button goes; its field stays.
          currentTarget
            .closest(".settings-draft-field")
            ?.querySelector<HTMLElement>("input, select, textarea")
            ?.focus();
        }}
      >
        {texts.takeLive}
      </Button>
    </div>
  );
}
