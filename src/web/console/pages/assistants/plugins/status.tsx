import { serverNow } from "../../../client/server-time.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { locale } from "../../../session/locale.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { formatAgo } from "../format-ago.ts";
import { pluginsTexts } from "./texts.ts";

/** What real calls have shown of a plugin. */
export function Status({ chatbotId, pluginId }: { chatbotId: number; pluginId: number }) {
  const texts = useTexts(pluginsTexts);
  const status = useQuery("GET /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/status", {
    path: { chatbotId, pluginId },
  });
  // The state is in the list of plugins too.
  const readAnew = () =>
    invalidate(
      "GET /api/v1/chatbots/{chatbotId}/plugins",
      "GET /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/status",
    );
  const count = new Intl.NumberFormat(locale());
  const share = new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: 1 });
  const ago = (at: string) => formatAgo(at, serverNow(), locale());
  return (
    <Loaded query={status}>
      {({ state, tools, rejectedTools, lastCall, lastError, window }) => (
        <>
          {state === "unavailable" && <Notice kind="bad">{texts.unavailable}</Notice>}
          {lastError !== null && state !== "ready" && (
            <Notice kind="bad">
              {texts.lastError(lastError.tool, ago(lastError.at))} <span dir="auto">{lastError.message}</span>
            </Notice>
          )}
          <dl class="assistants-figures">
            <div>
              <dt>{texts.lastCall}</dt>
              <dd>{lastCall === null ? texts.never : ago(lastCall.at)}</dd>
            </div>
            <div>
              <dt>{texts.calls(window.hours)}</dt>
              <dd>{count.format(window.calls)}</dd>
            </div>
            <div>
              <dt>{texts.errorRate}</dt>
              <dd>{window.errorRate === null ? "–" : share.format(window.errorRate)}</dd>
            </div>
            <div>
              <dt>{texts.latency}</dt>
              <dd>
                {window.averageMs === null ? "–" : texts.milliseconds(count.format(Math.round(window.averageMs)))}
              </dd>
            </div>
            <div>
              <dt>{texts.longest}</dt>
              <dd>
                {window.longestMs === null ? "–" : texts.milliseconds(count.format(Math.round(window.longestMs)))}
              </dd>
            </div>
          </dl>
          <details>
            <summary>{texts.tools(tools.length)}</summary>
            <ul class="small">
              {tools.map(({ name, description }) => (
                <li key={name}>
                  <code dir="ltr">{name}</code>: <span dir="auto">{description}</span>
                </li>
              ))}
              {rejectedTools.map(({ name, reason }) => (
                <li key={name} class="bad-text">
                  <code dir="ltr">{name}</code>: {texts.rejected} <span dir="auto">{reason}</span>
                </li>
              ))}
            </ul>
          </details>
          <div>
            <Button isRunning={status.isFetching} onClick={() => void readAnew()}>
              {texts.lookAgain}
            </Button>
          </div>
        </>
      )}
    </Loaded>
  );
}
