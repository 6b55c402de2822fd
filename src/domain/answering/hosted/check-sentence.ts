import { termsOf } from "../../language/sentences/terms-of.ts";
import { findMarkers } from "./find-markers.ts";
import { findSupport, type Support } from "./find-support.ts";
import type { Reading } from "./gather-readings.ts";

/** A sentence in parts: text, and between the texts the passages' spans that a marker there may cite. */
export interface CheckedSentence {
  parts: (string | Support)[];
  isSupported: boolean;
  /** It states a figure that stands in no passage and not in the question: nobody could check it. */
  hasStrayFigure: boolean;
}

/** Shares of stems a cited passage must hold; `unmarked` is asked of a passage the model did not name itself. */
const bound = { overlap: 0.5, news: 0.34, unmarked: 0.8, unmarkedTerms: 4 };

/**
 * Checks one sentence of a hosted model against the passages its markers name (1-based). A marker stays where its
 * passage holds enough of the sentence's stems and all its figures; the others go. A sentence without markers gets
 * one where a passage holds nearly all of it. Code is not checked.
 */
export function checkSentence(sentence: string, question: string, readings: Reading[]): CheckedSentence {
  if (/^\s*(```|~~~)/.test(sentence)) return { parts: [sentence], isSupported: false, hasStrayFigure: false };
  const markers = findMarkers(sentence);
  const claim = markers
    .toReversed()
    .reduce((text, marker) => text.slice(0, marker.start) + text.slice(marker.end), sentence);
  const supports = readings.map((reading) => findSupport(claim, question, reading));
  const terms = new Set(termsOf(claim));
  const hasStrayFigure = supports.length > 0 && supports.every((support) => support.missingFigures.length > 0);

  const parts: CheckedSentence["parts"] = [];
  let from = 0;
  let isSupported = false;
  for (const marker of markers) {
    parts.push(sentence.slice(from, marker.start));
    from = marker.end;
    for (const number of new Set(marker.numbers)) {
      const cited = supports[number - 1];
      // "Yes [1]" states nothing that could be compared.
      if (!cited || terms.size === 0 || !supportsMarker(cited)) continue;
      parts.push(cited);
      isSupported = true;
    }
  }
  parts.push(sentence.slice(from));
  if (markers.length === 0 && terms.size >= bound.unmarkedTerms) {
    const found = supports.filter(isEvident).sort((a, b) => b.overlap - a.overlap)[0];
    const end = sentence.trimEnd().length;
    if (found && !/\|\s*$/.test(sentence)) {
      return { parts: [sentence.slice(0, end), found, sentence.slice(end)], isSupported: true, hasStrayFigure };
    }
  }
  return { parts, isSupported, hasStrayFigure };
}

function supportsMarker(support: Support): boolean {
  if (support.missingFigures.length > 0 || support.end === support.start) return false;
  return support.overlap >= bound.overlap && support.news >= bound.news;
}

function isEvident(support: Support): boolean {
  return (
    !support.isTranslated &&
    support.missingFigures.length === 0 &&
    Math.min(support.overlap, support.news) >= bound.unmarked
  );
}
