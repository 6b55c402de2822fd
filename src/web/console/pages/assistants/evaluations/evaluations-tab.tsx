import { useEffect, useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Cost } from "./cost.tsx";
import { Golden } from "./golden.tsx";
import { Run } from "./run.tsx";
import { evaluationsTexts } from "./texts.ts";

/** The pause between two looks at an evaluation that runs, milliseconds: nothing tells a page of it. */
const lookMs = 2_000;
const perPage = 10;

/** Questions with known answers, and how the assistant answers them. */
export function EvaluationsTab({ assistantId }: { assistantId: number }) {
  const texts = useTexts(evaluationsTexts);
  const path = { assistant_id: assistantId };
  const [limit, setLimit] = useState(perPage);
  const runs = useQuery(
    "GET /api/assistants/{assistant_id}/evaluations",
    { path, query: { limit } },
    { keepPrevious: true },
  );
  const golden = useQuery("GET /api/assistants/{assistant_id}/golden-questions", { path, query: { limit: 1 } });
  const count = golden.data?.total ?? 0;
  const isRunning = runs.data?.evaluations.some(({ state }) => state === "queued" || state === "running") ?? false;
  const readRuns = () =>
    invalidate("GET /api/assistants/{assistant_id}/evaluations", "GET /api/evaluations/{evaluation_id}");
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => void readRuns(), lookMs);
    return () => clearInterval(timer);
  }, [isRunning]);
  const start = useAction(async () => {
    await call("POST /api/assistants/{assistant_id}/evaluations", { path, body: {} });
    await readRuns();
  });
  return (
    <div class="assistants-tab stack">
      <p class="quiet">{texts.intro}</p>
      <Golden assistantId={assistantId} />
      <section class="card stack">
        <h2>{texts.runs}</h2>
        <Cost assistantId={assistantId} questions={count} />
        {start.problem && <Notice kind="bad">{start.problem}</Notice>}
        <div>
          <Button
            kind="primary"
            calls="POST /api/assistants/{assistant_id}/evaluations"
            disabled={count === 0}
            isRunning={start.isRunning || isRunning}
            onClick={() => void start.run()}
          >
            {start.isRunning || isRunning ? texts.running : count === 0 ? texts.startNone : texts.start(count)}
          </Button>
        </div>
        <Loaded query={runs}>
          {({ evaluations, has_more: hasMore }) => (
            <>
              {evaluations.length === 0 && <p class="quiet">{count === 0 ? texts.addFirst : texts.noRuns}</p>}
              {evaluations.map((evaluation, at) => (
                <Run key={evaluation.id} evaluation={evaluation} isOpen={at === 0} />
              ))}
              {hasMore && (
                <div>
                  <Button onClick={() => setLimit(limit + perPage)}>{texts.older}</Button>
                </div>
              )}
            </>
          )}
        </Loaded>
      </section>
    </div>
  );
}
