import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { save } from "../../../client/save.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { channelsTexts } from "./texts.ts";

type Bot = Output<"GET /api/bot-instances">[number];

const badges: Record<Bot["status"], string> = {
  created: "",
  pending: "warn",
  running: "good",
  stopped: "",
  error: "bad",
};
const readAnew = () =>
  invalidate("GET /api/bot-instances", "GET /api/assistants", "GET /api/assistants/{assistant_id}");

/** The Telegram bot of an assistant. */
export function Telegram({ assistantId }: { assistantId: number }) {
  const texts = useTexts(channelsTexts);
  const bots = useQuery("GET /api/bot-instances", {});
  return (
    <section class="card stack" aria-labelledby="channel-telegram">
      <h2 id="channel-telegram">Telegram</h2>
      <Loaded query={bots}>
        {(all) => {
          const bot = all.find((one) => one.assistant_id === assistantId);
          return bot === undefined ? (
            <details>
              <summary>{texts.connectBot}</summary>
              <NewBot assistantId={assistantId} />
            </details>
          ) : (
            <ConnectedBot bot={bot} />
          );
        }}
      </Loaded>
    </section>
  );
}

function NewBot({ assistantId }: { assistantId: number }) {
  const texts = useTexts(channelsTexts);
  return (
    <div class="stack assistants-connect">
      <ol class="assistants-steps">
        {texts.botSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <TokenForm
        act={texts.connect}
        onToken={async (token) => {
          const bot = await call("POST /api/bot-instances", {
            body: { assistant_id: assistantId, telegram_token: token },
          });
          // A bot that does not start is shown with its reason.
          await call("POST /api/start-bot/{bot_id}", { path: { bot_id: bot.id } }).finally(readAnew);
          toast(texts.botRuns);
        }}
      />
    </div>
  );
}

function TokenForm({ act, onToken }: { act: string; onToken(token: string): Promise<void> }) {
  const texts = useTexts(channelsTexts);
  const action = useAction(onToken);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void action.run(String(new FormData(event.currentTarget).get("token") ?? "").trim());
      }}
    >
      <TextField label={texts.botToken} name="token" type="password" required dir="ltr" autocomplete="off" />
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <div>
        <Button type="submit" kind="primary" calls="POST /api/bot-instances" isRunning={action.isRunning}>
          {act}
        </Button>
      </div>
    </form>
  );
}

function ConnectedBot({ bot }: { bot: Bot }) {
  const texts = useTexts(channelsTexts);
  const common = useTexts(commonTexts);
  const [isAsked, setAsked] = useState(false);
  const path = { bot_id: bot.id };
  const start = useAction(() => call("POST /api/start-bot/{bot_id}", { path }).finally(readAnew));
  const stop = useAction(() => call("POST /api/stop-bot/{bot_id}", { path }).finally(readAnew));
  const name = bot.telegram_bot_username;
  const problem = start.problem ?? stop.problem;
  return (
    <div class="stack">
      <div class="row spread">
        <span>
          {name === null ? bot.name : <a href={`https://t.me/${name}`}>@{name}</a>}{" "}
          <code dir="ltr" class="small">
            {bot.telegram_token}
          </code>
        </span>
        <span class={`badge ${badges[bot.status]}`}>{texts.botStates[bot.status]}</span>
      </div>
      {bot.status_reason !== null && <Notice kind="bad">{bot.status_reason}</Notice>}
      {problem && problem !== bot.status_reason && <Notice kind="bad">{problem}</Notice>}
      <p class="quiet small">{texts.botTest}</p>
      <div class="row">
        <Button calls="POST /api/start-bot/{bot_id}" isRunning={start.isRunning} onClick={() => void start.run()}>
          {bot.status === "running" ? texts.botCheck : texts.botStart}
        </Button>
        {bot.status === "running" && (
          <Button calls="POST /api/stop-bot/{bot_id}" isRunning={stop.isRunning} onClick={() => void stop.run()}>
            {texts.botStop}
          </Button>
        )}
        <Button kind="danger" calls="DELETE /api/bot-instances/{bot_id}" onClick={() => setAsked(true)}>
          {common.remove}
        </Button>
      </div>
      <details>
        <summary>{texts.replaceToken}</summary>
        <TokenForm
          act={common.save}
          onToken={async (token) => {
            const body = { telegram_token: token };
            await save("PATCH /api/bot-instances/{bot_id}", { path, body }, bot).finally(readAnew);
            toast(common.saved);
          }}
        />
      </details>
      {isAsked && (
        <Confirm
          title={texts.removeTitle(name === null ? bot.name : `@${name}`)}
          text={texts.removeText}
          act={common.remove}
          onConfirm={() => call("DELETE /api/bot-instances/{bot_id}", { path }).finally(readAnew)}
          onClose={() => setAsked(false)}
        />
      )}
    </div>
  );
}
