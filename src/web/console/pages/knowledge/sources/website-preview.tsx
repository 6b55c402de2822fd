import { useEffect, useRef } from "preact/hooks";
import type { Output } from "../../../client/call.ts";
import { language } from "../../../session/appearance.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { failureTexts } from "./failure-texts.ts";
import { previewTexts } from "./preview-texts.ts";

type Preview = Output<"POST /api/assistants/{assistant_id}/website-preview">;

/** What would be read of a website: the start page, the first pages, and what is left out and why. */
export function WebsitePreview({ preview }: { preview: Preview }) {
  const texts = useTexts(previewTexts);
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.scrollIntoView({ block: "nearest" }), [preview]);
  const { start, robots, sitemaps, pages, found, left_out: leftOut, left_out_count: leftOutCount, limit } = preview;
  const isReadable = start.reason === null;
  const most = Math.max(0, Math.min(found, limit - 1));
  return (
    <section ref={card} class="card stack knowledge-website-preview" aria-label={texts.title}>
      <p>
        <strong>{isReadable ? texts.reads(most + 1, preview.is_whole) : texts.startNotRead}</strong>
      </p>
      <p dir="auto">
        {start.title !== null && <bdi>{start.title} · </bdi>}
        <span class="small" dir="ltr">
          {start.url}
        </span>
        {start.reason !== null && (
          <span class="knowledge-block bad-text small">
            {failureTexts[language.value][start.reason] ?? start.message}
          </span>
        )}
      </p>
      {found + 1 > limit && limit > 1 && <p class="small">{texts.overLimit(found + 1, limit)}</p>}
      {pages.length > 0 && (
        <details open={pages.length <= 8}>
          <summary class="small">{texts.pages(pages.length, found)}</summary>
          <Addresses all={pages.map((url) => ({ url, note: null }))} />
        </details>
      )}
      {leftOut.length > 0 && (
        <details>
          <summary class="small">{texts.leftOut(leftOutCount)}</summary>
          <Addresses all={leftOut.map(({ url, reason }) => ({ url, note: texts.reasons[reason] }))} />
        </details>
      )}
      {sitemaps.length > 0 && (
        <ul class="small">
          {sitemaps.map(({ url, pages: count, message }) => (
            <li key={url}>
              <span dir="ltr">{url}</span>: {message ?? texts.listed(count)}
            </li>
          ))}
        </ul>
      )}
      {(isReadable || robots.is_there) && (
        <p class="quiet small">
          {robots.is_there ? texts.robots : texts.noRobots}{" "}
          {robots.crawl_delay_seconds !== null && texts.delay(robots.crawl_delay_seconds)}
        </p>
      )}
    </section>
  );
}

function Addresses({ all }: { all: { url: string; note: string | null }[] }) {
  return (
    <ul class="small knowledge-addresses">
      {all.map(({ url, note }) => (
        <li key={url}>
          <span dir="ltr">{url}</span>
          {note !== null && <span class="quiet"> · {note}</span>}
        </li>
      ))}
    </ul>
  );
}
