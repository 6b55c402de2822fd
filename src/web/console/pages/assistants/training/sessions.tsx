import { useState } from "preact/hooks";
import type { OperationName } from "../../../client/call.ts";
import { usePollWhile } from "../../../client/use-poll-while.ts";
import { useQuery } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { SessionRow } from "./session-row.tsx";
import { StartTraining } from "./start-training.tsx";
import { trainingTexts } from "./texts.ts";
import { TryMessage } from "./try-message.tsx";

const shownAtFirst = 5;
const polled: readonly OperationName[] = ["GET /api/v1/chatbots/{chatbotId}/training/sessions"];

/** The model that is live, with a message to try it, a new training, and those before. */
export function Sessions({ assistantId }: { assistantId: number }) {
  const texts = useTexts(trainingTexts);
  const common = useTexts(commonTexts);
  const [isWhole, setWhole] = useState(false);
  const sessions = useQuery("GET /api/v1/chatbots/{chatbotId}/training/sessions", {
    path: { chatbotId: assistantId },
    query: { limit: 100 },
  });
  // It may be older than all that are listed.
  const liveOnes = useQuery("GET /api/v1/chatbots/{chatbotId}/training/sessions", {
    path: { chatbotId: assistantId },
    query: { limit: 1, isLive: true },
  });
  const running = sessions.data?.items.find(({ status }) => status === "queued" || status === "running");
  usePollWhile(running !== undefined, `${running?.id} ${running?.status} ${running?.progress}`, polled);
  return (
    <Loaded query={sessions}>
      {({ items }) => {
        const live = items.find(({ isLive }) => isLive) ?? liveOnes.data?.items[0];
        return (
          <>
            <section class="card stack">
              <h2>{texts.live}</h2>
              {live === undefined ? (
                <p>{items.some(({ hasModel }) => hasModel) ? texts.noneLiveButModels : texts.noneLive}</p>
              ) : (
                <>
                  <p>{texts.liveModel(live.intentsCount, live.examplesCount)}</p>
                  <TryMessage key={live.id} sessionId={live.id} />
                </>
              )}
            </section>
            <section class="card stack">
              <h2>{texts.sessions}</h2>
              <StartTraining assistantId={assistantId} isRunning={running !== undefined} />
              {items.length === 0 && <p class="quiet">{texts.noSessions}</p>}
              <ul class="assistants-rows" hidden={items.length === 0}>
                {(isWhole ? items : items.slice(0, shownAtFirst)).map((session) => (
                  <SessionRow key={session.id} assistantId={assistantId} session={session} />
                ))}
              </ul>
              {!isWhole && items.length > shownAtFirst && (
                <div>
                  <Button onClick={() => setWhole(true)}>{common.more}</Button>
                </div>
              )}
            </section>
          </>
        );
      }}
    </Loaded>
  );
}
