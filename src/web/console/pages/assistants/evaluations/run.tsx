import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { invalidate } from "../../../client/use-query.ts";
import { locale } from "../../../session/locale.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Results } from "./results.tsx";
import { evaluationsTexts } from "./texts.ts";

type Evaluation = Output<"GET /api/assistants/{assistant_id}/evaluations">["evaluations"][number];
type Only = "wrong" | "worse" | "better";

const badges = { queued: "", running: "brand", completed: "good", failed: "bad" };

/** One run: its progress, then what was right, and what is worse than in the run before. */
export function Run({ evaluation, isOpen }: { evaluation: Evaluation; isOpen: boolean }) {
  const texts = useTexts(evaluationsTexts);
  const common = useTexts(commonTexts);
  const [isAsked, setAsked] = useState(false);
  const [only, setOnly] = useState<Only | null>(null);
  const { measures, comparison, state } = evaluation;
  const isDone = state === "completed" || state === "failed";
  const share = new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: 0 });
  const shown = (value: number | null) => (value === null ? "–" : share.format(value));
  const right = measures?.right ?? null;
  return (
    <details class="assistants-run" open={isOpen}>
      <summary>
        <span class={`badge ${badges[state]}`}>{texts.states[state]}</span>{" "}
        <time dateTime={evaluation.created_at}>
          {new Date(evaluation.created_at).toLocaleString(locale(), { dateStyle: "medium", timeStyle: "short" })}
        </time>{" "}
        {evaluation.of_draft && <span class="badge">{texts.ofDraft}</span>}{" "}
        {isDone && texts.summary(shown(right), evaluation.questions_count)}{" "}
        {comparison !== null && comparison.worse.length > 0 && (
          <span class="badge bad">{texts.worse(comparison.worse.length)}</span>
        )}
      </summary>
      <div class="stack">
        {!isDone && (
          <>
            <progress class="progress" max={evaluation.questions_count} value={evaluation.questions_done} />
            <p role="status">{texts.progress(evaluation.questions_done, evaluation.questions_count)}</p>
          </>
        )}
        {evaluation.error !== null && (
          <Notice kind="bad">
            {(texts.errors as Record<string, string>)[evaluation.error.code] ?? evaluation.error.message}
          </Notice>
        )}
        {measures !== null && (
          <dl class="assistants-figures">
            {(
              ["right", "hit_rate", "citation_rate", "groundedness", "answer_correctness", "abstention_recall"] as const
            ).map((figure) => (
              <div key={figure} title={texts.figures[figure].why}>
                <dt>{texts.figures[figure].name}</dt>
                <dd>{shown(measures[figure])}</dd>
              </div>
            ))}
          </dl>
        )}
        {comparison !== null && <p>{comparedText(texts, evaluation.of_draft, comparison)}</p>}
        {isDone && (
          <fieldset class="assistants-choices" aria-label={texts.show}>
            {(["wrong", "worse", "better"] as const)
              .filter((each) => each === "wrong" || (comparison?.[each].length ?? 0) > 0)
              .map((each) => (
                <Button key={each} aria-pressed={only === each} onClick={() => setOnly(only === each ? null : each)}>
                  {texts.only[each]}
                </Button>
              ))}
            <Button kind="danger" calls="DELETE /api/evaluations/{evaluation_id}" onClick={() => setAsked(true)}>
              {common.remove}
            </Button>
          </fieldset>
        )}
        {only !== null && <Results key={only} evaluationId={evaluation.id} only={only} />}
      </div>
      {isAsked && (
        <Confirm
          title={texts.removeTitle}
          text={texts.removeText}
          act={common.remove}
          onConfirm={async () => {
            await call("DELETE /api/evaluations/{evaluation_id}", { path: { evaluation_id: evaluation.id } });
            await invalidate("GET /api/assistants/{assistant_id}/evaluations");
          }}
          onClose={() => setAsked(false)}
        />
      )}
    </details>
  );
}

/** How it did beside the run before; a draft beside the live settings. */
function comparedText(
  texts: typeof evaluationsTexts.en,
  isOfDraft: boolean,
  { worse, better }: { worse: readonly number[]; better: readonly number[] },
): string {
  if (isOfDraft) return texts.comparedWithLive(worse.length, better.length);
  return worse.length === 0 && better.length === 0 ? texts.same : texts.compared(worse.length, better.length);
}
