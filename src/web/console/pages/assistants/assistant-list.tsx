import { useLocation } from "preact-iso";
import { call, type Output } from "../../client/call.ts";
import { serverNow } from "../../client/server-time.ts";
import { useAction } from "../../client/use-action.ts";
import { invalidate, useQuery } from "../../client/use-query.ts";
import { locale } from "../../session/locale.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { formatAgo } from "./format-ago.ts";
import { assistantsTexts } from "./texts.ts";

type Assistant = Output<"GET /api/assistants">[number];
type Stats = Output<"GET /api/assistants/stats">["assistants"][number];

export function AssistantList() {
  const texts = useTexts(assistantsTexts);
  const assistants = useQuery("GET /api/assistants", {});
  const stats = useQuery("GET /api/assistants/stats", {});
  const onboarding = useQuery("GET /api/users/onboarding/status", {});
  const isUnfinished = onboarding.data !== undefined && onboarding.data.status !== "completed";
  return (
    <div class="page">
      <header>
        <h1>{texts.title}</h1>
        {isUnfinished && <a href="/console/start">{texts.resume}</a>}
      </header>
      <p class="quiet">{texts.intro}</p>
      <Loaded query={assistants}>
        {(list) => (
          <>
            {list.length === 0 && <p>{texts.none}</p>}
            <ul class="assistants-list">
              {list.map((assistant) => (
                <Card
                  key={assistant.id}
                  assistant={assistant}
                  stats={stats.data?.assistants.find(({ assistant_id: id }) => id === assistant.id)}
                />
              ))}
            </ul>
            <NewAssistant />
          </>
        )}
      </Loaded>
    </div>
  );
}

function Card({ assistant, stats }: { assistant: Assistant; stats: Stats | undefined }) {
  const texts = useTexts(assistantsTexts);
  const count = new Intl.NumberFormat(locale());
  const at = stats?.last_message_time;
  return (
    <li class="card assistants-card">
      <h2>
        <a href={`/console/assistants/${assistant.id}/answers`}>{assistant.name}</a>
      </h2>
      <p class="row">
        {!assistant.is_active && <span class="badge warn">{texts.isOff}</span>}
        {assistant.model_failure !== null && <span class="badge bad">{texts.modelFails}</span>}
        {stats !== undefined && stats.handoff_dialogs > 0 && (
          <span class="badge brand">{texts.waiting(count.format(stats.handoff_dialogs))}</span>
        )}
      </p>
      {stats && (
        <p class="quiet small">
          {[
            texts.dialogs(count.format(stats.dialogs_count)),
            texts.documents(count.format(stats.documents_count)),
            at ? texts.lastMessage(formatAgo(at, serverNow(), locale())) : texts.noMessages,
          ].join(" · ")}
        </p>
      )}
    </li>
  );
}

/** Creates an assistant by its name alone, and opens it. */
function NewAssistant() {
  const texts = useTexts(assistantsTexts);
  const { route } = useLocation();
  const action = useAction(async (name: string) => {
    const made = await call("POST /api/assistants", { body: { name } });
    await invalidate("GET /api/assistants", "GET /api/assistants/stats");
    route(`/console/assistants/${made.id}/answers`);
  });
  return (
    <form
      class="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        void action.run(String(new FormData(event.currentTarget).get("name") ?? ""));
      }}
    >
      <h2>{texts.create}</h2>
      <TextField label={texts.name} hint={texts.nameHint} name="name" required maxLength={200} pattern=".*\S.*" />
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <div>
        <Button type="submit" kind="primary" calls="POST /api/assistants" isRunning={action.isRunning}>
          {texts.create}
        </Button>
      </div>
    </form>
  );
}
