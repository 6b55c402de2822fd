import type { Passage } from "../knowledge/index/passage.ts";
import type { Span } from "../language/sentences/span.ts";
import type { Citation } from "./types.ts";

/** The citations of an answer as they are given, numbered from 1 in order of appearance. */
export interface Citations {
  /** Cites a stretch of a passage (offsets in its text) and gives its marker; the same stretch keeps its number. */
  cite(passage: Passage, span: Span): number;
  list(): Citation[];
}

/** Opens an answer's list of citations: the only place where a marker's number is made. */
export function openCitations(): Citations {
  const citations: Citation[] = [];
  return {
    cite(passage, { start, end }) {
      const place = { start: passage.start + start, end: passage.start + end };
      const known = citations.find(
        (each) => each.sourceId === passage.sourceId && each.start === place.start && each.end === place.end,
      );
      if (known) return known.marker;
      const { sourceId, title, url, page, headingPath } = passage;
      const marker = citations.length + 1;
      const about = { marker, sourceId, title, ...(url === undefined ? {} : { url }), page, headingPath };
      citations.push({ ...about, ...place, quote: passage.text.slice(start, end) });
      return marker;
    },
    list: () => citations,
  };
}
