import { language } from "../../../session/appearance.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { failureTexts } from "./failure-texts.ts";
import type { Source } from "./source.ts";
import { sourcesTexts } from "./texts.ts";

const kinds = { queued: "", processing: "brand", completed: "good", failed: "bad" } as const;

/** The state of a source as a badge. */
export function SourceBadge({ status }: { status: Source["processing_status"] }) {
  const texts = useTexts(sourcesTexts);
  return <span class={`badge ${kinds[status]}`}>{texts.badges[status]}</span>;
}

/** What is known of a source that is not ready: how far it is read, or why it failed and what to do. */
export function SourceProgress({ source }: { source: Source }) {
  const texts = useTexts(sourcesTexts);
  const { processing_status: status, pages_done: done, pages_total: total, error_code: code, error_message } = source;
  if (status === "completed") return null;
  const reason = code === null ? "" : (failureTexts[language.value][code] ?? error_message ?? code);
  if (status === "failed") return <span class="small bad-text">{reason || error_message}</span>;
  return (
    <>
      {total !== null && total > 0 ? (
        <progress class="progress" max={total} value={done} aria-label={source.title} />
      ) : (
        <progress class="progress" aria-label={source.title} />
      )}
      <span class="small quiet">
        {status === "queued" ? texts.waits : texts.reading}
        {total !== null && total > 0 && ` · ${texts.pagesRead(done, total)}`}
        {reason !== "" && ` · ${reason}`}
      </span>
    </>
  );
}
