import type { Output } from "../../../client/call.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { SaveBar } from "../draft/save-bar.tsx";
import { useDraft } from "../draft/use-draft.ts";
import { NumberField } from "../parts/number-field.tsx";
import { Switch } from "../parts/switch.tsx";
import { TextArea } from "../parts/text-area.tsx";
import { saveAssistant } from "../save-assistant.ts";
import { handoffTexts } from "./texts.ts";

type Assistant = Output<"GET /api/assistants/{assistant_id}">;

const usual = 2;
const most = 20;

/** When this assistant calls a person by itself. */
export function Rules({ assistant }: { assistant: Assistant }) {
  const texts = useTexts(handoffTexts);
  const { handoff_keywords, handoff_after_abstentions } = assistant;
  const draft = useDraft(`rules-${assistant.id}`, { handoff_keywords, handoff_after_abstentions });
  const { value, change } = draft;
  const after = value.handoff_after_abstentions;
  const save = () => {
    const keywords = value.handoff_keywords.map((word) => word.trim()).filter((word) => word !== "");
    const { handoff_keywords: isWritten } = draft.changes;
    const changes = { ...draft.changes, ...(isWritten && { handoff_keywords: keywords as never }) };
    return saveAssistant(assistant.id, changes, draft.base);
  };
  return (
    <section class="card stack">
      <h2>{texts.rules}</h2>
      <p>{texts.always}</p>
      <TextArea
        label={texts.keywords}
        hint={texts.keywordsHint}
        value={value.handoff_keywords.join("\n")}
        onInput={({ currentTarget }) => change({ handoff_keywords: currentTarget.value.split("\n") })}
      />
      <Switch
        label={texts.atAbstention}
        hint={texts.atAbstentionHint}
        isOn={after > 0}
        onChange={(isOn) => change({ handoff_after_abstentions: isOn ? usual : 0 })}
      />
      {after > 0 && (
        <NumberField
          label={texts.after}
          min={1}
          max={most}
          value={after}
          onChange={(count) => change({ handoff_after_abstentions: count })}
        />
      )}
      <p class="quiet small">
        {texts.confidence} <a href={`/console/assistants/${assistant.id}/answers`}>{texts.toBound}</a>
      </p>
      <SaveBar draft={draft} onSave={save} />
    </section>
  );
}
