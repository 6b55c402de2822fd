import type { Language } from "../languages/language.ts";

/**
 * The figures of a text in a normal form: digits without grouping, a decimal comma as a point ("1 000,50" and
 * "1,000.50" are both "1000.5"), and with `spelled` also its number words ("two" is "2").
 */
export function figuresOf(text: string, language: Language, spelled: boolean): Set<string> {
  const figures = new Set<string>();
  for (const [written] of text.matchAll(/\d+(?:[.,\u00a0\u202f' ]\d{3}(?!\d))*(?:[.,]\d+)?/g)) {
    for (const reading of readingsOf(written)) figures.add(reading);
  }
  if (spelled) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
      const figure = language.figures.get(word);
      if (figure !== undefined) figures.add(figure);
    }
  }
  return figures;
}

/** "1,000" is a thousand in English and one in Russian: when ambiguous, it is read as grouped. */
function readingsOf(written: string): string[] {
  const groups = written.split(/[\u00a0\u202f' ]/);
  const isSpaced = groups.length > 1;
  const joined = groups.join("");
  const isGrouped = /^\d{1,3}([.,]\d{3})+(?:[.,]\d{1,2})?$/.test(joined);
  const last = /[.,](\d{1,2})$/.exec(joined);
  const whole =
    isGrouped || isSpaced || last ? joined.replace(/[.,]\d{1,2}$/, "").replace(/[.,]/g, "") : joined.replace(",", ".");
  const read = Number(last && !/^\d+$/.test(joined) ? `${whole}.${last[1]}` : whole);
  // "10 000" may also be a ten and a code: each part may match the other text alone.
  return isSpaced ? [String(read), ...groups.map((group) => String(Number(group.replace(",", "."))))] : [String(read)];
}
