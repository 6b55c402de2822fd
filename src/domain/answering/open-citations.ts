import type { Span } from "../language/sentences/span.ts";
import type { QuotablePassage } from "./hosted/group-passages.ts";
import type { Citation } from "./types.ts";

/** The citations of an answer, numbered from 1 in order of appearance. */
export interface Citations {
  /** Cites a span of a passage (offsets in its text) and returns its marker; the same span keeps its number. */
  cite(passage: QuotablePassage, span: Span): number;
  list(): Citation[];
}

/** Opens an answer's list of citations: the only place where marker numbers are assigned. */
export function openCitations(): Citations {
  const citations: Citation[] = [];
  return {
    cite(passage, { start, end }) {
      const place = { start: passage.start + start, end: passage.start + end };
      const known = citations.find(
        (each) =>
          each.sourceId === passage.sourceId &&
          each.start === place.start &&
          each.end === place.end &&
          each.tool === passage.tool,
      );
      if (known) return known.marker;
      const { sourceId, title, url, page, headingPath, tool } = passage;
      const marker = citations.length + 1;
      const about = {
        marker,
        sourceId,
        title,
        ...(url === undefined ? {} : { url }),
        page,
        headingPath,
        ...(tool && { tool }),
      };
      citations.push({ ...about, ...place, quote: passage.text.slice(start, end) });
      return marker;
    },
    list: () => citations,
  };
}
