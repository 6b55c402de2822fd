import { useState } from "preact/hooks";
import { ApiError } from "../../../client/api-error.ts";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { language } from "../../../session/appearance.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Switch } from "../parts/switch.tsx";
import { allDatasets } from "./datasets.tsx";
import { rowProblem } from "./row-problem.ts";
import { trainingTexts } from "./texts.ts";

/** Starts a training with all datasets, or with chosen ones. */
export function StartTraining({ assistantId, isRunning }: { assistantId: number; isRunning: boolean }) {
  const texts = useTexts(trainingTexts);
  const path = { chatbotId: assistantId };
  const datasets = useQuery("GET /api/v1/chatbots/{chatbotId}/training/datasets", { path, query: allDatasets });
  const [left, setLeft] = useState<readonly number[]>([]);
  const [goesLive, setGoesLive] = useState(true);
  const items = datasets.data?.items ?? [];
  const chosen = items.filter(({ id }) => !left.includes(id));
  const [refusal, setRefusal] = useState<string | null>(null);
  const start = useAction(async () => {
    setRefusal(null);
    const [first, ...more] = chosen.map(({ id }) => id);
    if (first === undefined) return;
    const body = { datasetIds: [first, ...more] as [number, ...number[]], activate: goesLive };
    try {
      await call("POST /api/v1/chatbots/{chatbotId}/training/sessions", { path, body });
    } catch (error) {
      const [issue] = error instanceof ApiError ? error.issues : [];
      if (issue === undefined) throw error;
      return setRefusal(issue.message);
    }
    await invalidate("GET /api/v1/chatbots/{chatbotId}/training/sessions");
  });
  const hasExamples = chosen.some(({ examplesCount }) => examplesCount > 0);
  return (
    <div class="stack">
      {items.length > 1 && (
        <fieldset class="assistants-group">
          <legend>{texts.trainWith}</legend>
          {items.map(({ id, name }) => (
            <Switch
              key={id}
              label={name}
              isOn={!left.includes(id)}
              onChange={(isOn) => setLeft(isOn ? left.filter((each) => each !== id) : [...left, id])}
            />
          ))}
        </fieldset>
      )}
      <Switch label={texts.goesLive} hint={texts.goesLiveHint} isOn={goesLive} onChange={setGoesLive} />
      {start.problem && <Notice kind="bad">{start.problem}</Notice>}
      {refusal !== null && <Notice kind="bad">{rowProblem(refusal, language.value)}</Notice>}
      <div class="row">
        <Button
          kind="primary"
          calls="POST /api/v1/chatbots/{chatbotId}/training/sessions"
          disabled={!hasExamples}
          isRunning={start.isRunning || isRunning}
          onClick={() => void start.run()}
        >
          {start.isRunning || isRunning ? texts.isTraining : texts.start}
        </Button>
        {!hasExamples && <span class="quiet small">{texts.startNeeds}</span>}
      </div>
    </div>
  );
}
