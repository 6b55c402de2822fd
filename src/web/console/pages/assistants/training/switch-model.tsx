import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { trainingTexts } from "./texts.ts";
import type { SessionSummary } from "./types.ts";

/** Puts the model of a session live, also an earlier one, or takes it off. Nothing for a session without a model. */
export function SwitchModel({ session: { id, hasModel, isLive, status } }: { session: SessionSummary }) {
  const texts = useTexts(trainingTexts);
  const path = { id };
  const change = useAction(async () => {
    if (isLive) await call("POST /api/v1/training/sessions/{id}/deactivate", { path });
    else await call("POST /api/v1/training/sessions/{id}/activate", { path });
    await invalidate("GET /api/v1/chatbots/{chatbotId}/training/sessions", "GET /api/v1/training/sessions/{id}");
  });
  if (!hasModel) return status === "completed" ? <p class="quiet small">{texts.modelGone}</p> : null;
  return (
    <>
      <div>
        <Button
          calls="POST /api/v1/training/sessions/{id}/activate"
          isRunning={change.isRunning}
          onClick={() => void change.run()}
        >
          {isLive ? texts.takeOff : texts.makeLive}
        </Button>
      </div>
      {change.problem && <Notice kind="bad">{change.problem}</Notice>}
    </>
  );
}
