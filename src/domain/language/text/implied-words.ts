import { splitWords } from "./split-words.ts";

/**
 * Words that a text implies without containing them: its compounds as one word, `email` for a mail address, `phone` for
 * a phone number, `price` for a sum of money, `hours` for a time of day. The last four at most once each.
 */
export function impliedWords(text: string): string[] {
  const named = kinds.filter(([, pattern]) => pattern.test(text)).map(([word]) => word);
  return [...compoundWords(text), ...named];
}

/**
 * Words of a text that are also written as one: "e-mail" gives `email`, "NO_CLOBBER" `noclobber`, "24 h" `24h`. In
 * order, with repeats; single words are left out.
 */
export function compoundWords(text: string): string[] {
  const compounds: string[] = [];
  for (const [match] of text.matchAll(compound)) compounds.push(splitWords(match).join(""));
  return compounds;
}

const units =
  "h|hr|hrs|min|s|sec|kg|g|mg|km|m|cm|mm|kb|mb|gb|tb|w|kw|v|l|ml|ч|мин|сек|кг|г|км|м|см|мм|кб|мб|гб|тб|вт|в|л|мл|шт";
const compound = new RegExp(
  String.raw`(?<![\p{L}\p{N}_-])(?:[\p{L}\p{N}]+(?:[-‐‑_][\p{L}\p{N}]+)+(?![-‐‑_]?[\p{L}\p{N}])|\d+[ \u00a0](?:${units})(?![\p{L}\p{N}_]))`,
  "giu",
);
const money = String.raw`euros?|eur|dollars?|usd|pounds?|gbp|rubles?|roubles?|cents?|руб\p{L}*|евро|доллар\p{L}*|копе\p{L}*`;
const kinds: readonly (readonly [string, RegExp])[] = [
  ["email", /[\p{L}\p{N}_.+-]@[\p{L}\p{N}-]{1,63}\.\p{L}{2}/u],
  ["phone", /(?<![\d.,-])(?:\+\d|0\d|8[ (-]+8?\d)(?:[ ()-]{0,2}\d){6,12}(?![\d.,]\d)/],
  ["price", new RegExp(String.raw`[$€£₽]\s?\d|\d\s?[$€£₽]|\d\s?(?:${money})(?!\p{L})`, "iu")],
  ["hours", /(?<!\d)(?:[01]?\d|2[0-4])(?::[0-5]\d|\s?[ap]\.?m)(?!\w)/i],
];
