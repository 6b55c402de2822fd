import type { Output } from "../../client/call.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { failureOf } from "../knowledge/sources/failure-of.ts";
import { websiteTexts } from "../knowledge/sources/website-texts.ts";
import { listedDocuments } from "./listed-documents.ts";
import { startTexts } from "./texts.ts";

/** The websites that the assistant has to read, and how far they are. */
export function Websites({ websites }: { websites: Output<"GET /api/assistants/{assistant_id}/websites"> }) {
  const texts = useTexts(startTexts);
  const { websites: name } = useTexts(websiteTexts);
  if (websites.length === 0) return null;
  return (
    <ul class="start-sources" aria-label={name} aria-live="polite">
      {websites.map((site) => (
        <li key={site.id} class="row spread">
          <span>
            <bdi>{site.url}</bdi> <span class="quiet small">{texts.pages(site.pages.fetched, site.pages.found)}</span>
            {site.status === "failed" && (
              <>
                {" "}
                <a class="small" href={`/console/knowledge?assistant=${site.assistant_id}`}>
                  {texts.seePages}
                </a>
              </>
            )}
          </span>
          <State state={site.status} why={failureOf(site)} />
        </li>
      ))}
    </ul>
  );
}

interface DocumentsProps {
  assistantId: number;
  documents: Output<"GET /api/documents">;
}

/** The documents that the assistant has to read, and how far they are. */
export function Documents({ assistantId, documents }: DocumentsProps) {
  const texts = useTexts(startTexts);
  const { listed, more } = listedDocuments(documents);
  if (listed.length === 0) return null;
  return (
    <ul class="start-sources" aria-label={texts.sources} aria-live="polite">
      {listed.map((document) => (
        <li key={document.id} class="row spread">
          <span>{document.title}</span>
          <State state={document.processing_status} why={failureOf(document)} />
        </li>
      ))}
      {more > 0 && (
        <li>
          <a href={`/console/knowledge?assistant=${assistantId}`}>{texts.moreDocuments(more)}</a>
        </li>
      )}
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
