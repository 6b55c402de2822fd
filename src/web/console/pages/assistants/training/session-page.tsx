import type { OperationName } from "../../../client/call.ts";
import { usePollWhile } from "../../../client/use-poll-while.ts";
import { useQuery } from "../../../client/use-query.ts";
import { language } from "../../../session/appearance.ts";
import { locale } from "../../../session/locale.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { failureText } from "./failure-text.ts";
import { Report } from "./report.tsx";
import { Progress } from "./session-row.tsx";
import { SwitchModel } from "./switch-model.tsx";
import { trainingTexts } from "./texts.ts";
import { TryMessage } from "./try-message.tsx";

const polled: readonly OperationName[] = ["GET /api/v1/training/sessions/{id}"];

/** One training with its report, and a message to try its model before it is live. */
export function SessionPage({ assistantId, sessionId }: { assistantId: number; sessionId: number }) {
  const texts = useTexts(trainingTexts);
  const session = useQuery("GET /api/v1/training/sessions/{id}", { path: { id: sessionId } });
  const { status, progress } = session.data ?? {};
  usePollWhile(status === "queued" || status === "running", `${status} ${progress}`, polled);
  return (
    <div class="assistants-tab stack">
      <p>
        <a href={`/console/assistants/${assistantId}/training`}>{texts.all}</a>
      </p>
      <Loaded query={session}>
        {(found) =>
          found.chatbotId !== assistantId ? (
            <p>{texts.missingSession}</p>
          ) : (
            <>
              <section class="card stack">
                <div class="row">
                  <h2>
                    {texts.session(
                      new Date(found.createdAt).toLocaleString(locale(), { dateStyle: "medium", timeStyle: "short" }),
                    )}
                  </h2>
                  <span class="badge">{texts.states[found.status]}</span>
                  {found.isLive && <span class="badge brand">{texts.isLive}</span>}
                </div>
                <p class="quiet">{texts.trainedWith(found.intentsCount, found.examplesCount)}</p>
                <Progress session={found} />
                {found.error !== null && <Notice kind="bad">{failureText(found.error, language.value)}</Notice>}
                <SwitchModel session={found} />
                {found.hasModel && <TryMessage sessionId={found.id} />}
              </section>
              {found.report !== null && <Report report={found.report} />}
            </>
          )
        }
      </Loaded>
    </div>
  );
}
