import { foldText } from "./fold-text.ts";
import { mergeValues } from "./merge-values.ts";
import { openLexicon } from "./open-lexicon.ts";
import { isWordStart } from "./open-word-list.ts";
import { readDate } from "./read-date.ts";
import { readQuantity } from "./read-quantity.ts";
import type { Value } from "./value.ts";

/** Characters of a text that are read; a passage is much shorter. */
const maxLength = 40_000;

/** The folded text of `readValues`, and the values in it, in order. */
export interface ReadValues {
  text: string;
  values: Value[];
}

/**
 * Reads the values of a text in a language (BCP 47): numbers in digits of any script and in words, money, units of measure, percents,
 * durations, times of day and dates; the ends of a range are two values of the same unit. "one" and "a week" are read, but are not
 * claims (`isClaim`).
 */
export function readValues(written: string, code: string): ReadValues {
  const text = foldText(written.slice(0, maxLength));
  const lexicon = openLexicon(code);
  const values: Value[] = [];
  for (let at = 0; at < text.length; ) {
    if (!isWordStart(text, at) && !/\d/.test(text[at]!)) {
      at++;
      continue;
    }
    const found = isSkipped.test(text[at]!) ? null : (readDate(text, at, lexicon) ?? readQuantity(text, at, lexicon));
    if (found) values.push(found);
    at = found ? Math.max(found.end, at + 1) : at + 1;
  }
  return { text, values: mergeValues(text, values, lexicon) };
}

const isSkipped = /[\s.,;:!?()[\]"'-]/;
