import { useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { TextField } from "../../../ui/text-field.tsx";
import { BoundRange } from "../answers/bound-range.tsx";
import { answersTexts } from "../answers/texts.ts";
import { handoffTexts } from "../handoff/texts.ts";
import { Choice } from "../parts/choice.tsx";
import { NumberField } from "../parts/number-field.tsx";
import { TextArea } from "../parts/text-area.tsx";
import { DraftModel } from "./draft-model.tsx";
import { Live } from "./live.tsx";
import { draftTexts } from "./texts.ts";
import type { Fields, Settings, StoredDraft } from "./types.ts";

interface SettingFieldsProps {
  assistantId: number;
  draft: StoredDraft;
  live: Settings;
  value: Fields;
  change(more: Partial<Fields>): void;
}

/** The settings of a draft, each with what is live where it differs. */
export function SettingFields({ assistantId, draft, live, value, change }: SettingFieldsProps) {
  const texts = useTexts(draftTexts);
  const answers = useTexts(answersTexts);
  const handoff = useTexts(handoffTexts);
  const path = { chatbotId: assistantId };
  const all = useQuery("GET /api/v1/chatbots/{chatbotId}/personalities", { path, query: { limit: 100 } });
  const compared = { assistantId, live, value, change };
  return (
    <>
      <DraftModel draft={draft} />
      <div class="settings-draft-field">
        <TextArea
          label={answers.instructions}
          hint={answers.instructionsHint}
          maxLength={20000}
          rows={6}
          value={value.system_prompt}
          onInput={({ currentTarget }) => change({ system_prompt: currentTarget.value })}
        />
        <Live name="system_prompt" {...compared} />
      </div>
      <div class="settings-draft-field">
        <TextField
          label={answers.modelName}
          hint={answers.modelHint}
          maxLength={100}
          dir="ltr"
          value={value.ai_model}
          onInput={({ currentTarget }) => change({ ai_model: currentTarget.value })}
        />
        <Live name="ai_model" {...compared} />
      </div>
      <div class="settings-draft-field">
        <Choice
          label={texts.fields.personality_id}
          hint={texts.personalityHint}
          value={String(value.personality_id ?? "")}
          options={[
            { value: "", label: texts.noPersonality },
            ...(all.data?.items ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          onChoose={(id) => change({ personality_id: id === "" ? null : Number(id) })}
        />
        <Live name="personality_id" {...compared} />
      </div>
      <div class="settings-draft-field settings-draft-bound">
        <BoundRange bound={value.abstain_below} onChange={(bound) => change({ abstain_below: bound })} />
        <Live name="abstain_below" {...compared} />
      </div>
      <div class="settings-draft-field">
        <TextArea
          label={handoff.keywords}
          hint={handoff.keywordsHint}
          rows={3}
          value={value.handoff_keywords.join("\n")}
          onInput={({ currentTarget }) => change({ handoff_keywords: linesOf(currentTarget.value) })}
        />
        <Live name="handoff_keywords" {...compared} />
      </div>
      <div class="settings-draft-field">
        <NumberField
          label={handoff.after}
          hint={texts.afterHint}
          min={0}
          max={20}
          value={value.handoff_after_abstentions}
          onChange={(count) => change({ handoff_after_abstentions: count })}
        />
        <Live name="handoff_after_abstentions" {...compared} />
      </div>
      <p class="quiet small">{texts.notMeasured}</p>
    </>
  );
}

/** An empty text has no words, not an empty one. */
function linesOf(text: string): string[] {
  return text === "" ? [] : text.split("\n");
}
