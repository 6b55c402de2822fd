import "./settings-draft.css";
import { usePollWhile } from "../../../client/use-poll-while.ts";
import { useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { DraftForm } from "./draft-form.tsx";
import { MakeDraft } from "./make-draft.tsx";
import { Previous } from "./previous.tsx";
import { draftTexts } from "./texts.ts";
import { useDraftEnd } from "./use-draft-end.ts";

const polled = ["GET /api/assistants/{assistant_id}/settings-draft"] as const;

/** Settings that visitors do not see until their evaluation holds. */
export function DraftTab({ assistantId }: { assistantId: number }) {
  const texts = useTexts(draftTexts);
  const path = { assistant_id: assistantId };
  const state = useQuery("GET /api/assistants/{assistant_id}/settings-draft", { path });
  const check = state.data?.draft?.check;
  usePollWhile(check?.state === "running", String(check?.questions_done), polled);
  useDraftEnd(state.data);
  return (
    <div class="assistants-tab settings-draft stack">
      <p class="quiet">{texts.intro}</p>
      <Loaded query={state}>
        {(found) => (
          <>
            {found.draft === null ? <MakeDraft state={found} /> : <DraftForm state={found} draft={found.draft} />}
            {found.previous !== null && <Previous state={found} previous={found.previous} />}
          </>
        )}
      </Loaded>
    </div>
  );
}
