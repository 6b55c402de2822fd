import { useState } from "preact/hooks";
import { usePollWhile } from "../../../client/use-poll-while.ts";
import { useQuery } from "../../../client/use-query.ts";
import { isWatching } from "../../../client/watch.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { listViews } from "./list-views.ts";
import { RetryFailed } from "./retry-failed.tsx";
import { isInProgress, type Source } from "./source.ts";
import { type Filter, SourceFilters } from "./source-filters.tsx";
import { SourceRow } from "./source-row.tsx";
import { sourcesTexts } from "./texts.ts";

const pageSize = 50;
const polled = ["GET /api/assistants/{assistant_id}/documents", "GET /api/knowledge/stats"] as const;
const polledWithWebsites = [
  ...polled,
  "GET /api/assistants/{assistant_id}/websites",
  "GET /api/websites/{website_id}",
] as const;
const noFilter: Filter = { state: "all", kind: "all", q: "" };

/** The sources of an assistant, fifty at a time, newest first. */
export function SourceList({ assistantId }: { assistantId: number }) {
  const texts = useTexts(sourcesTexts);
  const [view, setView] = useState(listViews.get(assistantId) ?? { filter: noFilter, offset: 0 });
  const show = (next: typeof view) => {
    listViews.set(assistantId, next);
    setView(next);
  };
  const { filter, offset } = view;
  const stats = useQuery("GET /api/knowledge/stats", { query: { assistant_id: assistantId } });
  const { state, kind, q } = filter;
  const query = useQuery(
    "GET /api/assistants/{assistant_id}/documents",
    // One more than is shown tells whether there is a next page.
    {
      path: { assistant_id: assistantId },
      query: { processing_status: state, kind, q, limit: pageSize + 1, offset },
    },
    { keepPrevious: true },
  );
  const counts = stats.data?.by_status;
  const working = (counts?.queued ?? 0) + (counts?.processing ?? 0);
  const shown = query.data ?? [];
  const websites = useQuery("GET /api/assistants/{assistant_id}/websites", { path: { assistant_id: assistantId } });
  const crawls = (websites.data ?? []).map(({ status, pages }) => ({ processing_status: status, pages }));
  const isCrawling = crawls.some(isInProgress);
  usePollWhile(
    working > 0 || isCrawling || shown.some(isInProgress),
    JSON.stringify([counts, crawls, shown.map((each) => [each.id, each.processing_status, each.pages_done])]),
    isCrawling ? polledWithWebsites : polled,
    isWatching.value,
  );
  const change = (next: Filter) => show({ filter: next, offset: 0 });
  const isFiltered = state !== "all" || kind !== "all" || q !== "";
  return (
    <section class="stack" aria-label={texts.sources}>
      <div class="row spread">
        <h2>{texts.sources}</h2>
        {working > 0 && (
          <span class="quiet" role="status">
            {texts.inProgress(working)}
          </span>
        )}
      </div>
      <RetryFailed assistantId={assistantId} failed={counts?.failed ?? 0} />
      <SourceFilters filter={filter} onChange={change} />
      <Loaded query={query}>
        {(sources) =>
          sources.length === 0 && offset === 0 ? (
            <Empty isFiltered={isFiltered} onReset={() => change(noFilter)} />
          ) : (
            <Rows sources={sources} offset={offset} onMove={(next) => show({ filter, offset: next })} />
          )
        }
      </Loaded>
    </section>
  );
}

function Rows({ sources, offset, onMove }: { sources: Source[]; offset: number; onMove(offset: number): void }) {
  const texts = useTexts(sourcesTexts);
  const shown = sources.slice(0, pageSize);
  const hasMore = sources.length > pageSize;
  return (
    <>
      <ul class="knowledge-rows card" tabIndex={-1} data-list>
        {shown.map((source) => (
          <SourceRow key={source.id} source={source} />
        ))}
      </ul>
      {(offset > 0 || hasMore) && (
        <div class="row spread">
          <Button disabled={offset === 0} onClick={() => onMove(Math.max(0, offset - pageSize))}>
            {texts.newer}
          </Button>
          <span class="quiet">{texts.range(offset + 1, offset + shown.length)}</span>
          <Button disabled={!hasMore} onClick={() => onMove(offset + pageSize)}>
            {texts.older}
          </Button>
        </div>
      )}
    </>
  );
}

function Empty({ isFiltered, onReset }: { isFiltered: boolean; onReset(): void }) {
  const texts = useTexts(sourcesTexts);
  return (
    <div class="card stack">
      {isFiltered ? (
        <div class="row spread">
          <span>{texts.noneFound}</span>
          <Button onClick={onReset}>{texts.reset}</Button>
        </div>
      ) : (
        <>
          <h3>{texts.none}</h3>
          <p class="quiet">{texts.noneHint}</p>
        </>
      )}
    </div>
  );
}
