import { useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { personalityTexts } from "./texts.ts";

interface PromptModifierProps {
  personalityId: number;
  isBuiltIn: boolean;
  /** Whether there are changes that are not stored. */
  isChanged: boolean;
}

/** What the stored personality adds to the prompt of a hosted model, and what the built-in model makes of it. */
export function PromptModifier({ personalityId, isBuiltIn, isChanged }: PromptModifierProps) {
  const texts = useTexts(personalityTexts);
  const modifier = useQuery("GET /api/v1/personalities/{id}/prompt-modifier", { path: { id: personalityId } });
  const nameOf = (field: string) => texts.fields[field as keyof typeof texts.fields] ?? field;
  return (
    <section class="card stack">
      <h3>{texts.prompt}</h3>
      {isChanged && <Notice kind="warn">{texts.promptOfStored}</Notice>}
      <Loaded query={modifier}>
        {({ promptModifier, builtInModel: { honoured, ignored } }) => (
          <>
            <p class="quiet">{isBuiltIn ? texts.promptLater : texts.promptNow}</p>
            {promptModifier === "" ? (
              <p>{texts.promptEmpty}</p>
            ) : (
              <p class="assistants-said" dir="auto">
                {promptModifier}
              </p>
            )}
            <h4>{isBuiltIn ? texts.builtInNow : texts.builtInElse}</h4>
            {honoured.length + ignored.length === 0 && <p>{texts.builtInNothing}</p>}
            {honoured.length > 0 && (
              <p>
                <span class="badge good">{texts.honoured}</span> {honoured.map(nameOf).join(", ")}
              </p>
            )}
            {ignored.length > 0 && (
              <p>
                <span class="badge warn">{texts.ignored}</span> {ignored.map(nameOf).join(", ")}
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
