import { useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { Cost } from "../evaluations/cost.tsx";
import { Results } from "../evaluations/results.tsx";
import { CheckState } from "./check-state.tsx";
import { FiguresTable } from "./figures-table.tsx";
import { NoGolden } from "./no-golden.tsx";
import { readStateAnew } from "./read-state-anew.ts";
import { tellConflict } from "./tell-conflict.ts";
import { draftTexts } from "./texts.ts";
import type { StoredDraft } from "./types.ts";

interface CheckProps {
  assistantId: number;
  draft: StoredDraft;
  /** What is in the form is not what would be evaluated and published. */
  isUnsaved: boolean;
}

/** How the draft did beside the live settings, and the way to go live. */
export function CheckOfDraft({ assistantId, draft, isUnsaved }: CheckProps) {
  const texts = useTexts(draftTexts);
  const { check, version } = draft;
  const [isShown, setShown] = useState(false);
  const input = { path: { assistant_id: assistantId }, body: { version } };
  const golden = useQuery("GET /api/assistants/{assistant_id}/golden-questions", {
    path: { assistant_id: assistantId },
    query: { limit: 1 },
  });
  const count = golden.data?.total ?? 0;
  const evaluate = useAction(() =>
    tellConflict(
      texts.changedMeanwhile,
      async () => {
        const after = await call("POST /api/assistants/{assistant_id}/settings-draft/evaluate", input);
        await readStateAnew();
        if (after.draft === null) toast(texts.published);
      },
      texts.otherRun,
    ),
  );
  const publish = useAction(() =>
    tellConflict(texts.refused, async () => {
      await call("POST /api/assistants/{assistant_id}/settings-draft/publish", input);
      await readStateAnew();
      toast(texts.published);
    }),
  );
  const isRunning = evaluate.isRunning || check.state === "running";
  const mayEvaluate = draft.changed.length > 0 && count > 0 && !isUnsaved;
  const label = draft.publishes_itself
    ? texts.evaluateAndPublish
    : check.state === "none"
      ? texts.evaluate
      : texts.evaluateAgain;
  const problem = evaluate.problem ?? publish.problem;
  return (
    <section class="card stack">
      <h2>{texts.evaluation}</h2>
      <CheckState check={check} />
      {check.figures.length > 0 && <FiguresTable figures={check.figures} />}
      {check.figures.length > 0 && <p>{texts.compared(check.worse_questions, check.better_questions)}</p>}
      {check.evaluation_id !== null && check.worse_questions > 0 && (
        <div>
          <Button aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {texts.showWorse(check.worse_questions)}
          </Button>
        </div>
      )}
      {isShown && check.evaluation_id !== null && <Results evaluationId={check.evaluation_id} only="worse" />}
      <NoGolden assistantId={assistantId} />
      {draft.changed.length === 0 && <p class="quiet">{texts.noChange}</p>}
      {isUnsaved && <p class="quiet">{texts.saveFirst}</p>}
      <Cost assistantId={assistantId} questions={count * 2} draftModel={draft.answering_model} />
      {problem && <Notice kind="bad">{problem}</Notice>}
      <div class="row">
        {check.state === "holds" && (
          <Button
            kind="primary"
            calls="POST /api/assistants/{assistant_id}/settings-draft/publish"
            disabled={isUnsaved}
            isRunning={publish.isRunning}
            onClick={() => void publish.run()}
          >
            {texts.publish}
          </Button>
        )}
        <Button
          {...(check.state === "holds" ? {} : { kind: "primary" as const })}
          calls="POST /api/assistants/{assistant_id}/settings-draft/evaluate"
          disabled={!mayEvaluate}
          isRunning={isRunning}
          onClick={() => void evaluate.run()}
        >
          {isRunning ? texts.evaluating : label}
        </Button>
      </div>
    </section>
  );
}
