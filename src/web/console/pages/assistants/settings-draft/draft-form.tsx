import { useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { SaveBar } from "../draft/save-bar.tsx";
import { useDraft } from "../draft/use-draft.ts";
import { Switch } from "../parts/switch.tsx";
import { CheckOfDraft } from "./check.tsx";
import { differing } from "./differing.ts";
import { Discard } from "./discard.tsx";
import { fieldsOf } from "./fields-of.ts";
import { Minimums } from "./minimums.tsx";
import { News } from "./news.tsx";
import { readStateAnew } from "./read-state-anew.ts";
import { SettingFields } from "./setting-fields.tsx";
import { tellConflict } from "./tell-conflict.ts";
import { draftTexts } from "./texts.ts";
import { type Fields, fieldNames, type State, type StoredDraft } from "./types.ts";

const badges = { none: "", running: "brand", failed: "bad", stale: "warn", worse: "bad", holds: "good" };

/** The draft: its fields, how it did, and how it goes live. */
export function DraftForm({ state, draft: stored }: { state: State; draft: StoredDraft }) {
  const texts = useTexts(draftTexts);
  const path = { assistant_id: state.assistant_id };
  const fields = fieldsOf(stored);
  const draft = useDraft<Fields>(`settings-draft-${state.assistant_id}`, fields);
  // What this tab has seen before it began to change it, perhaps before a reload: what somebody else saves after that is news.
  const [seen, setSeen] = useState({ version: stored.version, fields: { ...fields, ...draft.base } });
  const isShown = !draft.isChanged && differing(fieldNames, draft.value, fields).length === 0;
  if (isShown && seen.version !== stored.version) setSeen({ version: stored.version, fields });
  // What this tab has saved itself is no news to who types on meanwhile.
  const [saved, setSaved] = useState<Partial<Fields>>({});
  const isNew = differing(fieldNames, { ...seen.fields, ...saved }, fields);
  const news = draft.isChanged ? differing(isNew, seen.fields, fields) : [];
  const save = () =>
    tellConflict(texts.changedMeanwhile, async () => {
      const { handoff_keywords: keywords, ...changes } = draft.changes;
      const kept = keywords?.map((word) => word.trim()).filter((word) => word !== "");
      const body = { version: stored.version, ...changes, ...(kept && { handoff_keywords: kept }) };
      await call("PUT /api/assistants/{assistant_id}/settings-draft", { path, body });
      setSaved({ ...changes, ...(kept && { handoff_keywords: kept as Fields["handoff_keywords"] }) });
      await readStateAnew();
    });
  const problem = draft.value.ai_model.trim() === "" ? texts.noModel : null;
  return (
    <>
      {news.length > 0 && (
        <News
          assistantId={state.assistant_id}
          by={stored.updated_by}
          names={news}
          fields={fields}
          own={Object.keys(draft.changes)}
          onSeen={() => setSeen({ version: stored.version, fields })}
        />
      )}
      <section class="card stack">
        <div class="row spread">
          <h2 tabIndex={-1}>
            {texts.draft} <span class={`badge ${badges[stored.check.state]}`}>{texts.states[stored.check.state]}</span>
          </h2>
          <Discard assistantId={state.assistant_id} version={stored.version} onDiscarded={draft.clear} />
        </div>
        <SettingFields
          assistantId={state.assistant_id}
          draft={stored}
          live={state.live}
          value={draft.value}
          change={draft.change}
        />
      </section>
      <section class="card stack">
        <h2>{texts.bar}</h2>
        <p>{texts.barText(Math.round(stored.check.tolerance * 100))}</p>
        <Minimums value={draft.value.minimums} onChange={(minimums) => draft.change({ minimums })} />
        <Switch
          label={texts.publishesItself}
          hint={texts.publishesItselfHint}
          isOn={draft.value.publishes_itself}
          onChange={(isOn) => draft.change({ publishes_itself: isOn })}
        />
      </section>
      <SaveBar draft={draft} problem={problem} onSave={save} />
      <CheckOfDraft assistantId={state.assistant_id} draft={stored} isUnsaved={draft.isChanged} />
    </>
  );
}
