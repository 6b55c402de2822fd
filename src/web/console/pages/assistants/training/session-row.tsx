import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate } from "../../../client/use-query.ts";
import { language } from "../../../session/appearance.ts";
import { locale } from "../../../session/locale.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { failureText } from "./failure-text.ts";
import { formatShare } from "./format-share.ts";
import { SwitchModel } from "./switch-model.tsx";
import { trainingTexts } from "./texts.ts";
import type { SessionSummary } from "./types.ts";

const badges = { queued: "", running: "brand", completed: "good", failed: "bad", cancelled: "warn" };

/** One training: its progress, then how good its model is. */
export function SessionRow({ assistantId, session }: { assistantId: number; session: SessionSummary }) {
  const texts = useTexts(trainingTexts);
  const { id, status, isLive, accuracy, macroF1, error, createdAt } = session;
  return (
    <li class="stack">
      <div class="row spread">
        <span class="row">
          <a href={`/console/assistants/${assistantId}/training/sessions/${id}`}>
            {texts.session(new Date(createdAt).toLocaleString(locale(), { dateStyle: "medium", timeStyle: "short" }))}
          </a>
          <span class={`badge ${badges[status]}`}>{texts.states[status]}</span>
          {isLive && <span class="badge brand">{texts.isLive}</span>}
        </span>
        {accuracy !== null && macroF1 !== null && (
          <span class="quiet">{texts.measured(formatShare(accuracy), formatShare(macroF1))}</span>
        )}
      </div>
      <Progress session={session} />
      {status === "failed" && error !== null && <Notice kind="bad">{failureText(error, language.value)}</Notice>}
      <SwitchModel session={session} />
    </li>
  );
}

/** How far a training is, and a button that ends it. Nothing when it has ended. */
export function Progress({ session }: { session: SessionSummary }) {
  const texts = useTexts(trainingTexts);
  const common = useTexts(commonTexts);
  const { id, status, progress } = session;
  const cancel = useAction(async () => {
    await call("DELETE /api/v1/training/sessions/{id}", { path: { id } });
    await invalidate("GET /api/v1/chatbots/{chatbotId}/training/sessions", "GET /api/v1/training/sessions/{id}");
  });
  if (status !== "queued" && status !== "running") return null;
  return (
    <div class="stack">
      <progress class="progress" max={100} value={progress} aria-label={texts.progressLabel} />
      <div class="row spread">
        <span role="status">{status === "queued" ? texts.waits : texts.progress(formatShare(progress / 100))}</span>
        <Button
          calls="DELETE /api/v1/training/sessions/{id}"
          isRunning={cancel.isRunning}
          onClick={() => void cancel.run()}
        >
          {common.cancel}
        </Button>
      </div>
      {cancel.problem && <Notice kind="bad">{cancel.problem}</Notice>}
    </div>
  );
}
