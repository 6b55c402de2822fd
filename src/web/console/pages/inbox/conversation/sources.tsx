import type { CitationFrame } from "../../../../../protocol/frames.ts";
import { safeLink } from "../../../../chat/markdown/safe-link.ts";
import type { InboxTexts } from "../texts.ts";

/** The sources of an answer: each opens the quoted passage, where it stands, and its page. */
export function Sources({ citations, texts }: { citations: CitationFrame[]; texts: InboxTexts }) {
  return (
    <ul class="inbox-sources" aria-label={texts.sources}>
      {citations.map(({ marker, title, url, page, heading_path: headings, quote, tool }) => {
        const href = url === undefined ? null : safeLink(url);
        const place = [...headings, ...(page === null ? [] : [texts.page(page)])].join(" › ");
        return (
          <li key={marker}>
            <details data-marker={marker}>
              <summary dir="auto">
                <b>{marker}</b> {tool === undefined ? title : `${tool.plugin}: ${tool.name}`}
              </summary>
              {place !== "" && (
                <p class="quiet small" dir="auto">
                  {place}
                </p>
              )}
              <blockquote dir="auto">{quote}</blockquote>
              {href !== null && (
                <a class="small" href={href} target="_blank" rel="noopener noreferrer">
                  {href}
                </a>
              )}
            </details>
          </li>
        );
      })}
    </ul>
  );
}
