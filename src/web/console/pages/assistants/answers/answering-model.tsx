import type { Output } from "../../../client/call.ts";
import { locale } from "../../../session/locale.ts";
import { modelFailureTexts } from "../../../texts/model-failures.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { builtIn } from "./built-in.ts";
import { answersTexts } from "./texts.ts";

type Assistant = Output<"GET /api/assistants/{assistant_id}">;

/** Which model answers now, why not the one that was chosen, and what the built-in one honours. */
export function AnsweringModel({ assistant }: { assistant: Assistant }) {
  const texts = useTexts(answersTexts);
  const reasons = useTexts(modelFailureTexts);
  const failure = assistant.model_failure;
  const since = failure && new Date(failure.since).toLocaleString(locale());
  return (
    <>
      {failure !== null && (
        <Notice kind="bad">{texts.modelFails(reasons[failure.failure] ?? failure.failure, since ?? "")}</Notice>
      )}
      {assistant.answering_model === builtIn ? (
        <Notice>
          <p>{texts.builtIn}</p>
          {failure === null && assistant.ai_model !== builtIn && <p>{texts.noHosted(assistant.ai_model)}</p>}
          <p>{texts.builtInHonours}</p>
        </Notice>
      ) : (
        <p>{texts.answersNow(assistant.answering_model)}</p>
      )}
    </>
  );
}
