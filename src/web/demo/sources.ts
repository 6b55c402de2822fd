import type { CitationFrame } from "../../protocol/frames.ts";

/** The places that an answer leans on, folded until somebody asks. */
export function sourcesOf(citations: CitationFrame[]): HTMLElement {
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = citations.length === 1 ? "1 source" : `${citations.length} sources`;
  details.append(summary);
  for (const { marker, title, page, heading_path: headings, quote } of citations) {
    const place = [title, ...headings, ...(page === null ? [] : [`page ${page}`])].join(" › ");
    const line = document.createElement("div");
    line.textContent = `[${marker}] ${place}`;
    const block = document.createElement("blockquote");
    block.textContent = quote;
    details.append(line, block);
  }
  return details;
}
