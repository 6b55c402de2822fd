import { languageOf } from "../../language/languages/language-of.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";
import { scriptOf } from "../../language/text/script-of.ts";
import { findMarkers } from "./find-markers.ts";
import { findSupport, type Support } from "./find-support.ts";
import type { PassageGroup } from "./group-passages.ts";
import { isOpposite } from "./is-opposite.ts";

/** A sentence in parts: text, and in between the spans of passages that its markers may cite. */
export interface CheckedSentence {
  parts: (string | Support)[];
  isSupported: boolean;
  /** It states a value that is in no passage and not in the question, so that it cannot be checked. */
  hasUnknownValue: boolean;
  /** It is in a language of neither the question nor the passages: its words support nothing. */
  isForeign: boolean;
  /** It denies what the passage that it cites says in the same words, or says what that denies. */
  isOpposite: boolean;
}

/**
 * Minimum shares of stems that a cited passage must contain; `unmarked` applies to a passage that the model did not
 * cite itself.
 */
const bound = { overlap: 0.5, news: 0.34, unmarked: 0.8, unmarkedTerms: 4 };

/** Letters from which on the language of a sentence can be told, and the same of one in another script than the question. */
const minForeignLetters = { sameScript: 24, otherScript: 4 };

/**
 * Checks one sentence of a hosted model against the passages that its markers name (1-based). A marker is kept when its
 * passage contains enough of the sentence's stems and all its values; other markers are removed. A sentence without
 * markers gets one when a passage contains nearly all of it. Code is not checked. `spoken` are the
 * languages (BCP 47) that the answer may be in besides those of the passages; empty: any.
 */
export function checkSentence(
  sentence: string,
  question: string,
  groups: PassageGroup[],
  spoken: readonly string[] = [],
): CheckedSentence {
  const none = { isSupported: false, hasUnknownValue: false, isForeign: false, isOpposite: false };
  if (/^\s*(```|~~~)/.test(sentence)) return { ...none, parts: [sentence] };
  const markers = findMarkers(sentence);
  const claim = markers
    .toReversed()
    .reduce((text, marker) => text.slice(0, marker.start) + text.slice(marker.end), sentence);
  const supports = groups.map((group) => findSupport(claim, question, group));
  const terms = new Set(termsOf(claim));
  const hasUnknownValue = supports.length > 0 && supports.every((support) => support.missing.length > 0);

  const cited = markers.flatMap(({ numbers }) => numbers.flatMap((number) => supports[number - 1] ?? []));
  const opposes = (cited.length > 0 ? cited : supports).some((support) => isOpposite(claim, support));
  const isForeign =
    isLongEnough(claim, question, groups) &&
    spoken.length > 0 &&
    supports.every(({ isTranslated }) => isTranslated) &&
    !spoken.includes(languageOf(claim).code);
  if (isForeign) return { parts: [claim], isSupported: false, hasUnknownValue, isForeign, isOpposite: opposes };

  const parts: CheckedSentence["parts"] = [];
  let from = 0;
  let isSupported = false;
  for (const marker of markers) {
    parts.push(sentence.slice(from, marker.start));
    from = marker.end;
    for (const number of new Set(marker.numbers)) {
      const cited = supports[number - 1];
      // "Yes [1]" has no words to compare.
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
      return {
        parts: [sentence.slice(0, end), found, sentence.slice(end)],
        isSupported: true,
        hasUnknownValue,
        isForeign,
        isOpposite: opposes,
      };
    }
  }
  return { parts, isSupported, hasUnknownValue, isForeign, isOpposite: opposes };
}

/** Whether a claim is long enough to be told foreign. In another script that is short, unless a passage has the words: a name is. */
function isLongEnough(claim: string, question: string, groups: PassageGroup[]): boolean {
  const letters = claim.match(/\p{L}/gu)?.length ?? 0;
  if (letters >= minForeignLetters.sameScript) return true;
  const asked = scriptOf(question);
  if (letters < minForeignLetters.otherScript || asked === null || scriptOf(claim) === asked) return false;
  const words = claim.match(/\p{L}{2,}/gu) ?? [];
  return !words.some((word) => groups.some(({ parts }) => parts.some(({ text }) => text.includes(word))));
}

/**
 * What a tool returns is terse ("status: in_transit") and is put into other words: its values must be right, and the sentence must
 * share something with it or with the question.
 */
function supportsMarker(support: Support): boolean {
  if (support.missing.length > 0 || support.end === support.start) return false;
  if (support.passage.tool) return support.held > 0 || support.isOnQuestion || support.isTranslated;
  return support.overlap >= bound.overlap && support.newOverlap >= bound.news;
}

function isEvident(support: Support): boolean {
  return (
    !support.isTranslated &&
    support.missing.length === 0 &&
    Math.min(support.overlap, support.newOverlap) >= bound.unmarked
  );
}
