import { useEffect, useRef, useState } from "preact/hooks";
import { lazy, useLocation } from "preact-iso";
import { call, type Output } from "../../client/call.ts";
import { invalidate, useQuery } from "../../client/use-query.ts";
import { loadPage } from "../../layout/load-page.tsx";
import { locale } from "../../session/locale.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { toast } from "../../ui/toasts.tsx";
import { AnswersTab } from "./answers/answers-tab.tsx";
import { builtIn } from "./answers/built-in.ts";
import { ChannelsTab } from "./channel/channels-tab.tsx";
import { HandoffTab } from "./handoff/handoff-tab.tsx";
import { InstallTab } from "./install/install-tab.tsx";
import { assistantsTexts, type Tab } from "./texts.ts";
import { WidgetTab } from "./widget/widget-tab.tsx";

const EvaluationsTab = lazy(() =>
  loadPage(async () => ({ default: (await import("./evaluations/evaluations-tab.tsx")).EvaluationsTab })),
);

const DraftTab = lazy(() =>
  loadPage(async () => ({ default: (await import("./settings-draft/draft-tab.tsx")).DraftTab })),
);
const PersonalityTab = lazy(() =>
  loadPage(async () => ({ default: (await import("./personality/personality-tab.tsx")).PersonalityTab })),
);
const PluginsTab = lazy(() =>
  loadPage(async () => ({ default: (await import("./plugins/plugins-tab.tsx")).PluginsTab })),
);
const TrainingTab = lazy(() =>
  loadPage(async () => ({ default: (await import("./training/training-tab.tsx")).TrainingTab })),
);

type Assistant = Output<"GET /api/assistants/{assistant_id}">;
const tabs = [
  ...(["answers", "personality", "handoff", "widget", "install", "channels", "plugins", "training"] as const),
  ...(["draft", "evaluations"] as const),
] as const satisfies readonly Tab[];

interface AssistantPageProps {
  assistantId: number;
  tab: string;
  /** The parts of the address after the tab. */
  rest: readonly string[];
}

/** One assistant, a tab of its settings at a time. */
export function AssistantPage({ assistantId, tab: asked, rest }: AssistantPageProps) {
  const texts = useTexts(assistantsTexts);
  const assistant = useQuery("GET /api/assistants/{assistant_id}", { path: { assistant_id: assistantId } });
  const tab = tabs.find((each) => each === asked) ?? "answers";
  return (
    <div class="page">
      <p>
        <a href="/console/assistants">{texts.all}</a>
      </p>
      <Loaded query={assistant}>
        {(found) => (
          <>
            <header>
              <h1>{found.name}</h1>
              <Remove assistant={found} />
            </header>
            <Tabs assistantId={assistantId} tab={tab} />
            <View tab={tab} assistant={found} rest={rest} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function Tabs({ assistantId, tab }: { assistantId: number; tab: Tab }) {
  const texts = useTexts(assistantsTexts);
  const element = useRef<HTMLElement>(null);
  // On a phone not all of them fit.
  useEffect(() => {
    element.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [tab]);
  return (
    <nav class="tabs" aria-label={texts.sections} ref={element}>
      {tabs.map((each) => (
        <a
          key={each}
          href={`/console/assistants/${assistantId}/${each}`}
          aria-current={each === tab ? "page" : undefined}
        >
          {texts.tabs[each]}
        </a>
      ))}
    </nav>
  );
}

function View({ tab, assistant, rest }: { tab: Tab; assistant: Assistant; rest: readonly string[] }) {
  const isBuiltIn = assistant.answering_model === builtIn;
  if (tab === "personality") return <PersonalityTab assistantId={assistant.id} isBuiltIn={isBuiltIn} rest={rest} />;
  if (tab === "plugins") return <PluginsTab assistantId={assistant.id} isBuiltIn={isBuiltIn} />;
  if (tab === "training") return <TrainingTab assistantId={assistant.id} rest={rest} />;
  if (tab === "handoff") return <HandoffTab assistant={assistant} />;
  if (tab === "widget") return <WidgetTab assistantId={assistant.id} />;
  if (tab === "install") return <InstallTab assistant={assistant} />;
  if (tab === "channels") return <ChannelsTab assistantId={assistant.id} />;
  if (tab === "evaluations") return <EvaluationsTab assistantId={assistant.id} />;
  if (tab === "draft") return <DraftTab assistantId={assistant.id} />;
  return <AnswersTab assistant={assistant} />;
}

/** Deletes the assistant after saying what goes with it. */
function Remove({ assistant }: { assistant: Assistant }) {
  const texts = useTexts(assistantsTexts);
  const { route } = useLocation();
  const [isAsked, setAsked] = useState(false);
  const stats = useQuery("GET /api/assistants/stats", {});
  const knowledge = useQuery("GET /api/knowledge/stats", { query: { assistant_id: assistant.id } });
  const own = stats.data?.assistants.find(({ assistant_id: id }) => id === assistant.id);
  const count = new Intl.NumberFormat(locale());
  const remove = async () => {
    await call("DELETE /api/assistants/{assistant_id}", { path: { assistant_id: assistant.id } });
    await invalidate("GET /api/assistants", "GET /api/assistants/stats");
    toast(texts.removed);
    route("/console/assistants", true);
  };
  return (
    <>
      <Button kind="danger" calls="DELETE /api/assistants/{assistant_id}" onClick={() => setAsked(true)}>
        {texts.remove}
      </Button>
      {isAsked && !stats.isPending && !knowledge.isPending && (
        <Confirm
          title={texts.removeTitle(assistant.name)}
          text={texts.removeText(
            count.format(knowledge.data?.total_sources ?? 0),
            count.format(own?.dialogs_count ?? 0),
          )}
          act={texts.remove}
          onConfirm={remove}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
