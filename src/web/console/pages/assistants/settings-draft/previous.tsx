import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { locale } from "../../../session/locale.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { differing } from "./differing.ts";
import { FieldValue } from "./field-value.tsx";
import { readStateAnew } from "./read-state-anew.ts";
import { tellConflict } from "./tell-conflict.ts";
import { draftTexts } from "./texts.ts";
import { type Fields, type State, settingNames } from "./types.ts";

/** The settings that were live before, and the press that brings them back. */
export function Previous({ state, previous }: { state: State; previous: NonNullable<State["previous"]> }) {
  const texts = useTexts(draftTexts);
  const { assistant_id: assistantId, live } = state;
  const others = differing(settingNames, live, previous.settings).filter(
    (name) => name !== "personality_id" || previous.has_personality,
  );
  const when = new Date(previous.replaced_at).toLocaleString(locale(), { dateStyle: "medium", timeStyle: "short" });
  const restore = useAction(() =>
    tellConflict(texts.changedMeanwhile, async () => {
      const input = { path: { assistant_id: assistantId }, body: { version: previous.version, live } };
      await call("POST /api/assistants/{assistant_id}/previous-settings/restore", input);
      await readStateAnew();
      toast(texts.rolledBack);
    }),
  );
  return (
    <section class="card stack">
      <h2>{texts.previous}</h2>
      <p>{texts.previousText(when, previous.replaced_by)}</p>
      {others.length === 0 ? (
        <p class="quiet">{texts.sameAsLive}</p>
      ) : (
        <dl class="settings-draft-previous">
          {others.map((name) => (
            <div key={name}>
              <dt>{texts.fields[name]}</dt>
              <dd>
                <FieldValue assistantId={assistantId} name={name} fields={previous.settings as Fields} />
              </dd>
              <dd class="small">
                {texts.liveIs} <FieldValue assistantId={assistantId} name={name} fields={live as Fields} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {!previous.has_personality && <p class="quiet">{texts.personalityGone}</p>}
      {restore.problem && <Notice kind="bad">{restore.problem}</Notice>}
      {others.length > 0 && (
        <div class="row">
          <Button
            calls="POST /api/assistants/{assistant_id}/previous-settings/restore"
            isRunning={restore.isRunning}
            onClick={() => void restore.run()}
          >
            {texts.rollBack}
          </Button>
          <span class="quiet small">{texts.rollBackHint}</span>
        </div>
      )}
    </section>
  );
}
