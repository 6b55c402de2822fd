import type { Output } from "../../client/call.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { startTexts } from "./texts.ts";

interface SourcesProps {
  documents: Output<"GET /api/documents">;
  websites: Output<"GET /api/assistants/{assistant_id}/websites">;
}

/** At most so many documents are listed: the page of knowledge has them all. */
const most = 8;

/** What the assistant has to read, and how far it is. */
export function Sources({ documents, websites }: SourcesProps) {
  const texts = useTexts(startTexts);
  const own = documents.filter(({ kind }) => kind !== "page");
  if (own.length === 0 && websites.length === 0) return null;
  return (
    <ul class="start-sources" aria-label={texts.sources} aria-live="polite">
      {websites.map((site) => (
        <li key={`site-${site.id}`} class="row spread">
          <span>
            <bdi>{site.url}</bdi> <span class="quiet small">{texts.pages(site.pages.fetched, site.pages.found)}</span>
          </span>
          <State state={site.status} why={site.error_message} />
        </li>
      ))}
      {own.slice(0, most).map((document) => (
        <li key={document.id} class="row spread">
          <span>{document.title}</span>
          <State state={document.processing_status} why={document.error_message} />
        </li>
      ))}
    </ul>
  );
}

const kinds = { queued: "", processing: "", completed: "good", failed: "bad" };

function State({ state, why }: { state: keyof typeof kinds; why: string | null }) {
  const texts = useTexts(startTexts);
  return (
    <span>
      <span class={`badge ${kinds[state]}`}>{texts.states[state]}</span>
      {state === "failed" && why !== null && <span class="small"> {why}</span>}
    </span>
  );
}
