import type { CitationFrame } from "../../protocol/frames.ts";
import { safeLink } from "./markdown/safe-link.ts";
import type { Texts } from "./texts/en.ts";

/** The sources of an answer. Each expands to the quote. */
export function Sources({ citations, texts }: { citations: CitationFrame[]; texts: Texts }) {
  return (
    <ul class="sources" aria-label={texts.sources(citations.length)}>
      {citations.map(({ marker, title, url, page, heading_path: headings, quote }) => {
        const href = url === undefined ? null : safeLink(url);
        const location = [...headings, ...(page === null ? [] : [texts.page(page)])].join(" › ");
        return (
          <li key={marker}>
            <details data-marker={marker}>
              <summary dir="auto">
                <b>{marker}</b> {title}
              </summary>
              {location !== "" && <p dir="auto">{location}</p>}
              <blockquote dir="auto">{quote}</blockquote>
              {href !== null && (
                <a href={href} target="_blank" rel="noopener noreferrer">
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
