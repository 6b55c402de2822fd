import { useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { focusList } from "../focus-list.ts";
import { Age } from "../format/age.tsx";
import { AnswerForm } from "./answer-form.tsx";
import type { Cluster } from "./cluster.ts";
import { unansweredTexts } from "./texts.ts";

const lists = [
  "GET /api/assistants/{assistant_id}/unanswered",
  "GET /api/assistants/{assistant_id}/gaps",
  "GET /api/knowledge/stats",
] as const;
const reasons = ["abstained", "badly_rated", "handed_off"] as const;

/** A group of similar questions: how often it was asked, by whom, and its answer. */
export function ClusterRow({ cluster }: { cluster: Cluster }) {
  const texts = useTexts(unansweredTexts);
  const [isAnswering, setAnswering] = useState(false);
  const { question, count, state, examples } = cluster;
  const dismiss = useAction(async () => {
    const path = { assistant_id: cluster.assistant_id, cluster_id: cluster.id };
    await call("POST /api/assistants/{assistant_id}/unanswered/{cluster_id}/dismiss", { path });
    toast(texts.dismissed);
    await invalidate(...lists);
    focusList();
  });
  const reopen = useAction(async () => {
    const path = { assistant_id: cluster.assistant_id, gap_id: String(cluster.id) };
    const body = { state: "open" as const, allow_personal_data: false };
    await call("POST /api/assistants/{assistant_id}/gaps/{gap_id}", { path, body });
    toast(texts.reopened);
    await invalidate(...lists);
    focusList();
  });
  const problem = dismiss.problem ?? reopen.problem;
  return (
    <li>
      <div class="knowledge-main">
        <strong dir="auto">{question}</strong>
        <span class="row small quiet">
          <span class="badge brand">{texts.times(count)}</span>
          {reasons.map((reason) => {
            const times = cluster.reasons[reason];
            return times === 0 ? null : <span key={reason}>{texts.reasons[reason](times)}</span>;
          })}
          <span>
            {texts.lastAsked} <Age time={cluster.last_seen} />
          </span>
        </span>
        {examples.length > 0 && (
          <details>
            <summary class="small">{texts.examples(examples.length)}</summary>
            <ul class="knowledge-problems small">
              {examples.map((example) => (
                <li key={example.message_id}>
                  <span dir="auto">“{example.question}”</span>
                  <a href={`/console/inbox/${example.dialog_id}`}>
                    {texts.openDialog}, <Age time={example.failed_at} />
                  </a>
                </li>
              ))}
            </ul>
          </details>
        )}
        {problem && (
          <span class="small bad-text" role="alert">
            {problem}
          </span>
        )}
        {isAnswering && <AnswerForm cluster={cluster} onClose={() => setAnswering(false)} />}
      </div>
      {!isAnswering && (
        <div class="row">
          <Button
            calls="POST /api/assistants/{assistant_id}/unanswered/{cluster_id}/answer"
            aria-label={`${texts.answer}: ${question}`}
            onClick={() => setAnswering(true)}
          >
            {texts.answer}
          </Button>
          {state === "dismissed" && (
            <Button
              kind="plain"
              calls="POST /api/assistants/{assistant_id}/gaps/{gap_id}"
              isRunning={reopen.isRunning}
              aria-label={`${texts.reopen}: ${question}`}
              onClick={() => void reopen.run()}
            >
              {texts.reopen}
            </Button>
          )}
          {state === "open" && (
            <Button
              kind="plain"
              isRunning={dismiss.isRunning}
              aria-label={`${texts.dismiss}: ${question}`}
              onClick={() => void dismiss.run()}
            >
              {texts.dismiss}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
