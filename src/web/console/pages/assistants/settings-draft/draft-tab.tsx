import "./settings-draft.css";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { usePollWhile } from "../../../client/use-poll-while.ts";
import { useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { DraftForm } from "./draft-form.tsx";
import { Previous } from "./previous.tsx";
import { readStateAnew } from "./read-state-anew.ts";
import { tellConflict } from "./tell-conflict.ts";
import { draftTexts } from "./texts.ts";

const polled = ["GET /api/assistants/{assistant_id}/settings-draft"] as const;

/** Settings that visitors do not see until their evaluation holds. */
export function DraftTab({ assistantId }: { assistantId: number }) {
  const texts = useTexts(draftTexts);
  const path = { assistant_id: assistantId };
  const state = useQuery("GET /api/assistants/{assistant_id}/settings-draft", { path });
  const check = state.data?.draft?.check;
  usePollWhile(check?.state === "running", String(check?.questions_done), polled);
  const make = useAction(() =>
    tellConflict(texts.changedMeanwhile, async () => {
      await call("PUT /api/assistants/{assistant_id}/settings-draft", { path, body: { version: 0 } });
      await readStateAnew();
    }),
  );
  return (
    <div class="assistants-tab stack">
      <p class="quiet">{texts.intro}</p>
      <Loaded query={state}>
        {(found) => (
          <>
            {found.draft === null ? (
              <section class="card stack">
                <h2>{texts.none}</h2>
                <p>{texts.noneText}</p>
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
            ) : (
              <DraftForm state={found} draft={found.draft} />
            )}
            {found.previous !== null && <Previous state={found} previous={found.previous} />}
          </>
        )}
      </Loaded>
    </div>
  );
}
