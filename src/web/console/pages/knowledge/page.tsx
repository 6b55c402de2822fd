import "./knowledge.css";
import { useEffect } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useQuery } from "../../client/use-query.ts";
import { layoutTexts } from "../../layout/texts.ts";
import { commonTexts } from "../../texts/common.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { showTab } from "../../ui/show-tab.ts";
import { type Assistant, chooseAssistant, chosenAssistant } from "./chosen-assistant.ts";
import { CostTab } from "./cost/cost-tab.tsx";
import { GapsTab } from "./gaps/gaps-tab.tsx";
import { type Place, placeOf } from "./place-of.ts";
import { PlaygroundTab } from "./playground/playground-tab.tsx";
import { QaTab } from "./qa/qa-tab.tsx";
import { SourcesTab } from "./sources/sources-tab.tsx";
import { tabs } from "./tabs.ts";
import { knowledgeTexts } from "./texts.ts";
import { UnansweredTab } from "./unanswered/unanswered-tab.tsx";

/** What the account's assistants know, where they do not know, and what they answer. */
export default function Page() {
  const { path, query } = useLocation();
  const texts = useTexts(knowledgeTexts);
  const layout = useTexts(layoutTexts);
  const assistants = useQuery("GET /api/assistants", {});
  const place = placeOf(path);
  const asked = Number(query["assistant"]);
  useEffect(() => {
    if (asked > 0) chooseAssistant(asked);
  }, [asked]);
  const assistant = chosenAssistant(assistants.data ?? []);
  return (
    <div class="page knowledge">
      <header>
        <h1>{layout.pages.knowledge}</h1>
        <Chooser assistants={assistants.data ?? []} chosen={assistant} />
      </header>
      <nav class="tabs" aria-label={texts.views}>
        {tabs.map((tab) => (
          <a
            key={tab}
            href={`/console/knowledge/${tab}`}
            aria-current={tab === place.tab ? "page" : undefined}
            ref={tab === place.tab ? showTab : null}
          >
            {texts.tabs[tab]}
          </a>
        ))}
      </nav>
      <Loaded query={assistants}>
        {() =>
          assistant === undefined ? (
            <NoAssistant />
          ) : (
            <CurrentTab key={assistant.id} place={place} assistant={assistant} />
          )
        }
      </Loaded>
    </div>
  );
}

function CurrentTab({ place, assistant }: { place: Place; assistant: Assistant }) {
  const common = useTexts(commonTexts);
  switch (place.tab) {
    case "sources":
      return <SourcesTab assistant={assistant} rest={place.rest} />;
    case "qa":
      return <QaTab assistant={assistant} rest={place.rest} />;
    case "unanswered":
      return <UnansweredTab assistant={assistant} />;
    case "gaps":
      return <GapsTab assistant={assistant} />;
    case "playground":
      return <PlaygroundTab key={assistant.id} assistant={assistant} />;
    case "cost":
      return <CostTab assistant={assistant} />;
    case null:
      return <p>{common.notFound}</p>;
  }
}

/** With one assistant there is nothing to choose. */
function Chooser({ assistants, chosen }: { assistants: Assistant[]; chosen: Assistant | undefined }) {
  const texts = useTexts(knowledgeTexts);
  if (assistants.length < 2 || chosen === undefined) return null;
  return (
    <label class="knowledge-chooser">
      <span class="quiet">{texts.assistant}</span>
      <select
        class="input"
        value={String(chosen.id)}
        onChange={(event) => chooseAssistant(Number(event.currentTarget.value))}
      >
        {assistants.map(({ id, name }) => (
          <option key={id} value={String(id)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function NoAssistant() {
  const texts = useTexts(knowledgeTexts);
  return (
    <div class="card stack">
      <h2>{texts.noAssistant}</h2>
      <p class="quiet">{texts.noAssistantHint}</p>
      <div class="row">
        <a class="button primary" href="/console/assistants">
          {texts.createAssistant}
        </a>
      </div>
    </div>
  );
}
