import type { Output } from "../../../client/call.ts";
import { locale } from "../../../session/locale.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { SaveBar } from "../draft/save-bar.tsx";
import { useDraft } from "../draft/use-draft.ts";
import { Switch } from "../parts/switch.tsx";
import { TextArea } from "../parts/text-area.tsx";
import { saveAssistant } from "../save-assistant.ts";
import { Bound } from "./bound.tsx";
import { answersTexts } from "./texts.ts";

type Assistant = Output<"GET /api/assistants/{assistant_id}">;

const builtIn = "extractive";

export function AnswersTab({ assistant }: { assistant: Assistant }) {
  const texts = useTexts(answersTexts);
  const { name, description, system_prompt, ai_model, is_active, abstain_below } = assistant;
  const stored = { name, description, system_prompt, ai_model, is_active, abstain_below };
  const draft = useDraft(`answers-${assistant.id}`, stored);
  const { value, change } = draft;
  const problem = value.name.trim() === "" ? texts.noName : value.ai_model.trim() === "" ? texts.noModel : null;
  return (
    <div class="assistants-tab stack">
      <section class="card stack">
        <h2>{texts.who}</h2>
        <TextField
          label={texts.name}
          hint={texts.nameHint}
          maxLength={200}
          value={value.name}
          onInput={({ currentTarget }) => change({ name: currentTarget.value })}
        />
        <TextField
          label={texts.description}
          hint={texts.descriptionHint}
          maxLength={2000}
          value={value.description}
          onInput={({ currentTarget }) => change({ description: currentTarget.value })}
        />
        <Switch
          label={texts.isActive}
          hint={texts.isActiveHint}
          isOn={value.is_active}
          onChange={(isOn) => change({ is_active: isOn })}
        />
      </section>
      <section class="card stack">
        <h2>{texts.model}</h2>
        <Model assistant={assistant} />
        <TextField
          label={texts.modelName}
          hint={texts.modelHint}
          maxLength={100}
          dir="ltr"
          value={value.ai_model}
          onInput={({ currentTarget }) => change({ ai_model: currentTarget.value })}
        />
        <TextArea
          label={texts.instructions}
          hint={texts.instructionsHint}
          maxLength={20000}
          rows={8}
          value={value.system_prompt}
          onInput={({ currentTarget }) => change({ system_prompt: currentTarget.value })}
        />
        <p class="quiet small">
          {texts.languages} <a href={`/console/assistants/${assistant.id}/widget`}>{texts.greeting}</a>
        </p>
        <p class="quiet small">
          {texts.liveAtOnce} <a href={`/console/assistants/${assistant.id}/draft`}>{texts.toDraft}</a>
        </p>
      </section>
      <section class="card stack">
        <h2>{texts.whenUnsure}</h2>
        <Bound
          assistantId={assistant.id}
          bound={value.abstain_below}
          onChange={(bound) => change({ abstain_below: bound })}
        />
      </section>
      <SaveBar draft={draft} problem={problem} onSave={() => saveAssistant(assistant.id, draft.changes, draft.base)} />
    </div>
  );
}

/** Which model answers now, why not the one that was chosen, and what the built-in one honours. */
function Model({ assistant }: { assistant: Assistant }) {
  const texts = useTexts(answersTexts);
  const failure = assistant.model_failure;
  const since = failure && new Date(failure.since).toLocaleString(locale());
  return (
    <>
      {failure !== null && <Notice kind="bad">{texts.modelFails(failure.failure, since ?? "")}</Notice>}
      {assistant.answering_model === builtIn ? (
        <Notice>
          <p>{texts.builtIn}</p>
          <p>{texts.builtInHonours}</p>
        </Notice>
      ) : (
        <p>{texts.answersNow(assistant.answering_model)}</p>
      )}
    </>
  );
}
