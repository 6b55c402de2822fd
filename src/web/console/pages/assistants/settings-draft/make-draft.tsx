import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { useDraft } from "../draft/use-draft.ts";
import { assistantsTexts } from "../texts.ts";
import { focusHeading } from "./focus-heading.ts";
import { NoGolden } from "./no-golden.tsx";
import { readStateAnew } from "./read-state-anew.ts";
import { tellConflict } from "./tell-conflict.ts";
import { draftTexts } from "./texts.ts";
import type { Fields, State } from "./types.ts";

/** Makes a draft. What this tab had not saved when somebody published or discarded the draft before goes into it. */
export function MakeDraft({ state: { assistant_id: assistantId, live } }: { state: State }) {
  const texts = useTexts(draftTexts);
  const { discard } = useTexts(assistantsTexts);
  const kept = useDraft<Fields>(`settings-draft-${assistantId}`, { ...live, minimums: {}, publishes_itself: false });
  const make = useAction(() =>
    tellConflict(texts.changedMeanwhile, async () => {
      const input = { path: { assistant_id: assistantId }, body: { version: 0 } };
      await call("PUT /api/assistants/{assistant_id}/settings-draft", input);
      await readStateAnew();
    }),
  );
  return (
    <section class="card stack">
      <h2 tabIndex={-1}>{texts.none}</h2>
      <ol class="settings-draft-steps">
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <NoGolden assistantId={assistantId} />
      {kept.isChanged && (
        <Notice kind="warn">
          <p>{texts.keptText}</p>
          <Button
            onClick={() => {
              kept.clear();
              focusHeading();
            }}
          >
            {discard}
          </Button>
        </Notice>
      )}
      {make.problem && <Notice kind="bad">{make.problem}</Notice>}
      <div>
        <Button
          kind="primary"
          calls="PUT /api/assistants/{assistant_id}/settings-draft"
          isRunning={make.isRunning}
          onClick={() => void make.run()}
        >
          {texts.make}
        </Button>
      </div>
    </section>
  );
}
