import type { CitationFrame } from "../../protocol/frames.ts";
import { safeLink } from "./markdown/safe-link.ts";
import type { Words } from "./words/en.ts";

/** The places that an answer leans on. Each opens to the words that it was taken from. */
export function Sources({ citations, words }: { citations: CitationFrame[]; words: Words }) {
  return (
    <ul class="sources" aria-label={words.sources(citations.length)}>
      {citations.map(({ marker, title, url, page, heading_path: headings, quote }) => {
        const href = url === undefined ? null : safeLink(url);
        const place = [...headings, ...(page === null ? [] : [words.page(page)])].join(" › ");
        return (
          <li key={marker}>
            <details data-marker={marker}>
              <summary dir="auto">
                <b>{marker}</b> {title}
              </summary>
              {place !== "" && <p dir="auto">{place}</p>}
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
