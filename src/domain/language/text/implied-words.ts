import { splitWords } from "./split-words.ts";

/**
 * Words that a text implies without containing them: its compounds as one word, `email` for a mail address, `phone` for
 * a phone number, `price` for a sum of money, `hours` for a time of day, `address` for a street with a number. The last five at
 * most once each.
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
const road =
  "(?:[Ss]treet|St|[Rr]oad|Rd|[Ll]ane|[Aa]venue|Ave|[Ss]quare|[Ww]alk|[Ww]ay|[Qq]uay|[Dd]rive|[Pp]lace|[Cc]ourt|[Rr]ow|[Hh]ill|[Tt]errace|[Bb]oulevard)";
const roadBefore =
  "(?:[Cc]alle|[Aa]venida|[Pp]laza|[Pp]aseo|[Rr]ua|Via|(?<=(?:in|di|la) )via|[Vv]iale|[Pp]iazza|[Cc]orso|[Uu]lica|[Uu]l\\.|[Уу]лица|[Уу]л\\.|[Пп]роспект|[Пп]р-т|[Пп]ереулок|[Шш]оссе|[Нн]абережная|[Вв]улиця|[Вв]ул\\.)";
const roadAfter = "(?:улица|проспект|переулок|шоссе|набережная|проезд|бульвар|площадь|вулиця)";
/** A street's name without such a word: "Садовая", "Баумана"; not "Суббота", and no first name before an age. */
const bareStreet =
  "(?!(?:Алина|Арина|Галина|Диана|Екатерина|Ирина|Карина|Кристина|Марина|Нина|Оксана|Полина|Светлана),)[А-ЯЁІЇЄҐ][а-яёіїєґ-]{1,28}(?:ая|яя|ой|ей|ого|ых|ова|ева|ина|ына|ана)";
const named = String.raw`(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{1,30}`;
/** After a house number, and not after a time, a price or a size: "Drive 15 GB", "Parkplatz 5 Euro", "24/7". */
const end = String.raw`(?!\d|[.:]\d|/7|\s?[$€£₽%]|\s(?:[Ee]uro|EUR|[GMT]B|Uhr|[Hh]ours?|[Dd]ays?)(?!\p{Ll}))`;
/** A street with a house number. */
const street = [
  String.raw`(?<!\d)\d{1,4}\p{Ll}?,? (?:${named} ){1,3}${road}(?!\p{L})`,
  String.raw`${named} ${road},? \d{1,4}${end}`,
  String.raw`(?<!\p{L})\p{L}{3,30}(?:straße|strasse|str\.|platz|weg|allee|gasse|straat|plein) \d{1,4}${end}`,
  String.raw`(?<!\d)\d{1,4},? (?:rue|avenue|boulevard|quai|chemin|allée)(?!\p{L})`,
  String.raw`(?<!\p{L})${roadBefore} \p{Lu}[\p{L}.-]{1,30}(?: \p{Lu}[\p{L}.-]{1,30})?,? (?:д\. ?)?\d{1,4}${end}`,
  String.raw`(?<!\p{L})(?:[А-ЯЁІЇЄҐ][а-яёіїєґ-]{1,30} ${roadAfter}|${bareStreet}), (?:д\. ?|дом )?\d{1,3}(?=[,;]|\.(?!\d)|$)`,
].join("|");
const kinds: readonly (readonly [string, RegExp])[] = [
  ["email", /[\p{L}\p{N}_.+-]@[\p{L}\p{N}-]{1,63}\.\p{L}{2}/u],
  ["address", new RegExp(street, "u")],
  ["phone", /(?<![\d.,-])(?:\+\d|0\d|8[ (-]+8?\d)(?:[ ()-]{0,2}\d){6,12}(?![\d.,]\d)/],
  ["price", new RegExp(String.raw`[$€£₽]\s?\d|\d\s?[$€£₽]|\d\s?(?:${money})(?!\p{L})`, "iu")],
  ["hours", /(?<!\d)(?:[01]?\d|2[0-4])(?::[0-5]\d|\s?[ap]\.?m)(?!\w)/i],
];
