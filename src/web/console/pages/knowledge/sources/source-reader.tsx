import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { usePollWhile } from "../../../client/use-poll-while.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { isWatching } from "../../../client/watch.ts";
import { language } from "../../../session/appearance.ts";
import { mayCall } from "../../../session/may-call.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Age } from "../format/age.tsx";
import { sizeText } from "../format/size-text.ts";
import { rangeOf } from "./range-of.ts";
import { readerTexts } from "./reader-texts.ts";
import { isInProgress, type Source } from "./source.ts";
import { SourceAnalysis } from "./source-analysis.tsx";
import { SourceBadge, SourceProgress } from "./source-state.tsx";
import { SourceText } from "./source-text.tsx";
import { sourcesTexts } from "./texts.ts";
import { WriteText } from "./write-text.tsx";

const polled = ["GET /api/documents/{doc_id}"] as const;

/** One source with its text; `?at=120-180` marks a place in it. */
export function SourceReader({ sourceId }: { sourceId: number }) {
  const common = useTexts(commonTexts);
  const { query: address } = useLocation();
  const query = useQuery("GET /api/documents/{doc_id}", { path: { doc_id: sourceId } });
  usePollWhile(
    query.data !== undefined && isInProgress(query.data),
    JSON.stringify(query.data),
    polled,
    isWatching.value,
  );
  return (
    <>
      <p>
        <a href="/console/knowledge/sources">← {common.back}</a>
      </p>
      <Loaded query={query}>{(source) => <Opened source={source} at={address["at"]} />}</Loaded>
    </>
  );
}

function Opened({ source, at }: { source: Source; at: string | undefined }) {
  const texts = useTexts(sourcesTexts);
  const reader = useTexts(readerTexts);
  const common = useTexts(commonTexts);
  const [isEditing, setEditing] = useState(false);
  const isReady = source.processing_status === "completed" || source.chunks_count > 0;
  const text = useQuery("GET /api/documents/{doc_id}/text", { path: { doc_id: source.id } }, { isEnabled: isReady });
  // The text was perhaps read before a change of it was stored.
  const state = JSON.stringify(source);
  const seen = useRef(state);
  useEffect(() => {
    if (seen.current !== state) void invalidate("GET /api/documents/{doc_id}/text");
    seen.current = state;
  }, [state]);
  const mayEdit = source.kind === "text" && mayCall("PUT /api/documents/{doc_id}/text");
  return (
    <>
      <header class="stack">
        <div class="row spread">
          <h2 dir="auto">{source.title}</h2>
          <div class="row">
            <SourceBadge status={source.processing_status} />
            {mayEdit && text.data && <Button onClick={() => setEditing(true)}>{common.edit}</Button>}
          </div>
        </div>
        <p class="quiet small">
          {texts.kindNames[source.kind]} · {sizeText(language.value, source.size)} ·{" "}
          {texts.passages(source.chunks_count)} · <Age time={source.created_at} />
          {source.url !== null && (
            <>
              {" · "}
              <a href={source.url} target="_blank" rel="noreferrer" dir="ltr">
                {source.url}
              </a>
            </>
          )}
        </p>
        <SourceProgress source={source} />
      </header>
      {source.processing_status === "completed" && <SourceAnalysis source={source} />}
      {isReady ? (
        <Loaded query={text}>
          {(read) => <SourceText key={at} text={read.text} pages={read.pages} at={rangeOf(at)} />}
        </Loaded>
      ) : (
        <p class="quiet">{reader.noText}</p>
      )}
      {isEditing && text.data && (
        <WriteText
          assistantId={source.assistant_id}
          source={{ id: source.id, title: source.title, text: text.data.text }}
          onClose={() => setEditing(false)}
        />
      )}
    </>
  );
}
