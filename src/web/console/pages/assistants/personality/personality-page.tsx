import { save } from "../../../client/save.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { SaveBar } from "../draft/save-bar.tsx";
import { useDraft } from "../draft/use-draft.ts";
import { cleanChanges } from "./clean-changes.ts";
import { MannerFields } from "./manner-fields.tsx";
import { NameFields } from "./name-fields.tsx";
import { PromptModifier } from "./prompt-modifier.tsx";
import { personalityTexts } from "./texts.ts";
import { TryOut } from "./try-out.tsx";
import type { Personality } from "./types.ts";
import { WordFields } from "./word-fields.tsx";

interface PersonalityPageProps {
  assistantId: number;
  personalityId: number;
  isBuiltIn: boolean;
}

/** One personality: its fields, what a model is told of it, and a question to try it with. */
export function PersonalityPage({ assistantId, personalityId, isBuiltIn }: PersonalityPageProps) {
  const texts = useTexts(personalityTexts);
  const personality = useQuery("GET /api/v1/personalities/{id}", { path: { id: personalityId } });
  return (
    <>
      <p>
        <a href={`/console/assistants/${assistantId}/personality`}>{texts.all}</a>
      </p>
      <Loaded query={personality}>
        {(stored) =>
          // Of another assistant of the account: there is none here.
          stored.chatbotId === assistantId ? (
            <Form key={stored.id} stored={stored} isBuiltIn={isBuiltIn} />
          ) : (
            <p>{texts.missing}</p>
          )
        }
      </Loaded>
    </>
  );
}

function Form({ stored, isBuiltIn }: { stored: Personality; isBuiltIn: boolean }) {
  const texts = useTexts(personalityTexts);
  const draft = useDraft<Personality>(`personality-${stored.id}`, stored);
  const { value, change } = draft;
  const store = async () => {
    const body = cleanChanges(draft.changes);
    await save("PUT /api/v1/personalities/{id}", { path: { id: stored.id }, body }, draft.base);
    await invalidate(
      ...(["GET /api/v1/personalities/{id}", "GET /api/v1/personalities/{id}/prompt-modifier"] as const),
      "GET /api/v1/chatbots/{chatbotId}/personalities",
    );
  };
  return (
    <>
      <div class="row">
        <h2 class="assistants-wrap" dir="auto">
          {stored.name}
        </h2>
        {stored.isDefault && <span class="badge good">{texts.isDefault}</span>}
      </div>
      <NameFields value={value} change={change} />
      <MannerFields value={value} change={change} />
      <WordFields value={value} change={change} />
      <SaveBar draft={draft} onSave={store} problem={value.name.trim() === "" ? texts.nameNeeded : null} />
      <PromptModifier personalityId={stored.id} isBuiltIn={isBuiltIn} isChanged={draft.isChanged} />
      <TryOut personality={stored} isChanged={draft.isChanged} />
    </>
  );
}
