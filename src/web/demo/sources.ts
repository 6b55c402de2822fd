import type { CitationFrame } from "../../protocol/frames.ts";

/** The places that an answer leans on, folded until somebody asks. */
export function sourcesOf(citations: CitationFrame[]): HTMLElement {
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = citations.length === 1 ? "1 source" : `${citations.length} sources`;
  details.append(summary);
  for (const { marker, title, url, page, heading_path: headings, quote } of citations) {
    const place = [title, ...headings, ...(page === null ? [] : [`page ${page}`])].join(" › ");
    const line = url === undefined ? document.createElement("div") : linkTo(url);
    line.textContent = `[${marker}] ${place}`;
    const block = document.createElement("blockquote");
    block.textContent = quote;
    details.append(line, block);
  }
  return details;
}

/** The platform keeps only web addresses; a page still believes no other. */
function linkTo(url: string): HTMLElement {
  const link = document.createElement("a");
  if (/^https?:/.test(url)) link.href = url;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  return link;
}
