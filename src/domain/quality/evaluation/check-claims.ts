import type { Citation } from "../../answering/types.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import { saysYesOrNo } from "../../language/sentences/says-yes-or-no.ts";
import { splitSentences } from "../../language/sentences/split-sentences.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";
import { missingValues } from "../../language/values/missing-values.ts";
import type { Value } from "../../language/values/value.ts";
import { valuesOf } from "../../language/values/values-of.ts";
import { isAbout } from "./is-about.ts";
import type { CheckedClaim } from "./types.ts";

/** Share of a sentence's stems that its quotes must contain. */
const minSupport = 0.6;
const markers = /(?<=^|\s)(?:\[\d{1,3}\]\s*)+/g;

export interface CitedAnswer {
  text: string;
  citations: Citation[];
  question: string;
  /** The customer's earlier messages. */
  earlier?: string[];
  /** Sources known to answer the question; what is cited from them needs no comparison. */
  expectedSourceIds?: number[] | null;
}

/**
 * The sentences of an answer that make a claim, each checked against the quotes of its citations: those of its own
 * markers, or of the next markers when it has none. `isVerified` tells whether a citation's quote is in its source; one
 * that is not supports nothing. A sentence is supported when its quotes contain `minSupport` of its stems and all its
 * values that are not in the question, and when one of them is about what was asked (`isAbout`). Sentences in another
 * script than their quotes are judged by values alone.
 */
export function checkClaims(
  { text, citations, question, earlier = [], expectedSourceIds = null }: CitedAnswer,
  isVerified: (citation: Citation) => boolean,
): CheckedClaim[] {
  const asked = valuesOf(question);
  const meant = [...earlier, question].join("\n");
  return claimsOf(text).map((claim) => {
    const cited = citations.filter((citation) => claim.numbers.includes(citation.marker) && isVerified(citation));
    const quotes = cited.map((citation) => [...citation.headingPath, citation.title, citation.quote].join("\n"));
    const answers = cited.some(
      (citation) =>
        citation.tool !== undefined ||
        expectedSourceIds?.includes(citation.sourceId) ||
        isAbout(claim.text, citation, meant),
    );
    return { text: claim.text, isSupported: answers && isSupportedBy(claim.text, quotes.join("\n"), asked) };
  });
}

interface Claim {
  text: string;
  numbers: number[];
}

/** Sentences with a content word, a figure, a yes or a no, and the numbers of their markers. */
function claimsOf(text: string): Claim[] {
  const language = languageOf(text);
  const claims: Claim[] = [];
  let from = 0;
  for (const marker of text.matchAll(markers)) {
    const numbers = (marker[0].match(/\d+/g) ?? []).map(Number);
    claims.push(...statementsOf(text.slice(from, marker.index)).map((said) => ({ text: said, numbers })));
    from = marker.index + marker[0].length;
  }
  return [...claims, ...statementsOf(text.slice(from)).map((said) => ({ text: said, numbers: [] }))];

  function statementsOf(piece: string): string[] {
    return piece
      .split("\n")
      .flatMap((line) => splitSentences(line, language).map(({ start, end }) => line.slice(start, end)))
      .map((sentence) => sentence.replace(/^(?:[-*•]|\d{1,2}[.)])\s+/, ""))
      .filter((sentence) => termsOf(sentence).length > 0 || saysYesOrNo(sentence));
  }
}

function isSupportedBy(claim: string, quotes: string, asked: Value[]): boolean {
  const language = languageOf(claim);
  if (missingValues(valuesOf(claim), [...valuesOf(quotes), ...asked]).length > 0) return false;
  if (language.code !== languageOf(quotes).code) return true;
  const stems = new Set(termsOf(claim));
  const held = new Set(termsOf(quotes));
  return [...stems].filter((stem) => held.has(stem)).length >= minSupport * stems.size;
}
