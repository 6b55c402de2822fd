import { useTexts } from "../../../texts/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { builtIn } from "../answers/built-in.ts";
import { answersTexts } from "../answers/texts.ts";
import { draftTexts } from "./texts.ts";
import type { StoredDraft } from "./types.ts";

/** Which model answers with the draft as it is stored, and why not the one that it names. */
export function DraftModel({ draft }: { draft: StoredDraft }) {
  const texts = useTexts(draftTexts);
  const answers = useTexts(answersTexts);
  const { ai_model: chosen } = draft.settings;
  if (draft.answering_model !== builtIn) return <p>{texts.answersWith(draft.answering_model)}</p>;
  return (
    <Notice>
      <p>{texts.builtInAnswers}</p>
      {chosen !== builtIn && <p>{answers.noHosted(chosen)}</p>}
      <p>{answers.builtInHonours}</p>
    </Notice>
  );
}
