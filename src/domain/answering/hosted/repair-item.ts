import { termsOf } from "../../language/sentences/terms-of.ts";
import { missingValues } from "../../language/values/missing-values.ts";
import { valuesOf } from "../../language/values/values-of.ts";
import { quotableUnits } from "../extract/quotable-units.ts";
import { showQuote } from "../extract/show-quote.ts";
import type { CheckedSentence } from "./check-sentence.ts";
import { findMarkers } from "./find-markers.ts";
import type { Support } from "./find-support.ts";
import type { PassageGroup } from "./group-passages.ts";

/** Share of an item's stems, without its values, that the passage's own wording must contain to stand for it. */
const minShared = 0.5;
/** A quote longer than this is no item of a list. */
const maxLength = 400;

/**
 * An item of a list in the wording of the passage that it was made from, with its citation; null when no passage has a sentence or
 * item about the same thing. `used` holds the quotes that already stand in the list.
 */
export function repairItem(written: string, groups: PassageGroup[], used: Set<string>): CheckedSentence | null {
  const prefix =
    /^\s*(?:(?:[-*+•·–—]|\(?\d{1,2}[.)]|\p{L}[)])\s+)?(?:\*\*)?/u.exec(written)?.[0].replace("**", "") ?? "";
  const tail = written.slice(written.trimEnd().length);
  const markers = findMarkers(written);
  const claim = markers.toReversed().reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), written);
  const cited = markers.flatMap(({ numbers }) => numbers.flatMap((number) => groups[number - 1] ?? []));
  const stems = new Set(termsOf(claim.slice(prefix.length)).filter((term) => !/\d/.test(term)));
  if (stems.size === 0) return null;
  let best: { shared: number; quote: string; support: Support } | null = null;
  for (const group of cited.length > 0 ? cited : groups) {
    for (const passage of group.parts) {
      for (const unit of quotableUnits(passage)) {
        const quote = showQuote(passage.text.slice(unit.start, unit.end), unit.kind).replace(/^\(?\d{1,2}[.)]\s+/, "");
        if (unit.kind === "code" || quote.length > maxLength || used.has(quote)) continue;
        const held = new Set(termsOf(quote));
        const shared = [...stems].filter((stem) => held.has(stem)).length / stems.size;
        if (shared < minShared || (best !== null && shared <= best.shared)) continue;
        best = { shared, quote, support: supportOf(passage, unit, held.size) };
      }
    }
  }
  if (best === null) return null;
  used.add(best.quote);
  return {
    parts: [prefix + best.quote, best.support, tail],
    isSupported: true,
    hasUnknownValue: false,
    isForeign: false,
    isOpposite: false,
  };
}

function supportOf(passage: Support["passage"], { start, end }: { start: number; end: number }, held: number): Support {
  const whole = { overlap: 1, newOverlap: 1, isOnQuestion: true, missing: [], isTranslated: false };
  return { passage, start, end, held, ...whole };
}

/** Whether the only values of an introduction that are in no passage count the items under it ("these 5 steps:"). */
export function countsItems(lead: string, items: number, known: PassageGroup[], question: string): boolean {
  const said = known.flatMap(({ parts }) => parts.flatMap(({ text }) => valuesOf(text)));
  return missingValues(valuesOf(lead), [...said, ...valuesOf(question)]).every(({ bare }) => bare.includes(items));
}
