import type { FoundEntity, Token } from "./entity.ts";

const currencies: readonly (readonly [string, RegExp])[] = [
  ["EUR", /^(?:€|eur|euros?|евро)$/],
  ["USD", /^(?:\$|us\$|usd|dollars?|bucks|долл|доллар(?:а|ов|ы|у|е|ами?)?)$/],
  ["GBP", /^(?:£|gbp|quid|фунт(?:а|ов) стерлингов)$/],
  ["RUB", /^(?:₽|rub|rur|roubles?|rubles?|руб|р|рубл(?:ь|я|ей|и|ям|ях|ями))$/],
  ["UAH", /^(?:₴|uah|грн|грив(?:на|ны|ен|ень|ні))$/],
  ["KZT", /^(?:₸|kzt|тенге)$/],
  ["PLN", /^(?:zł|pln|zlotys?|злот(?:ый|ых|ые))$/],
  ["CZK", /^(?:kč|czk)$/],
  ["CHF", /^(?:chf|francs?)$/],
  ["JPY", /^(?:¥|jpy|yen|иен[аы]?)$/],
];
const multipliers: readonly (readonly [number, RegExp])[] = [
  [1_000, /^(?:k|thousand|тыс|тысяч[аиу]?|к)$/],
  [1_000_000, /^(?:m|million|млн|миллион(?:а|ов)?)$/],
];
const amount = /^(\d{1,9}(?:[.,]\d{1,3}){0,3})(k|к)?$/i;
const signBefore = /^(us\$|[€$£₽₴₸¥])/i;
const signAfter = /(zł|kč|[€$£₽₴₸¥])$/i;

/** Amounts of money: a figure with the sign, the code or the name of a currency. */
export function findMoney(tokens: Token[]): FoundEntity[] {
  const found: FoundEntity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const read = readAmount(tokens, at);
    if (read === null) continue;
    const { units, currency, last, start, isSign } = read;
    const end = tokens[last]!.end;
    const decimals = Number.isInteger(units) ? String(units) : units.toFixed(2);
    found.push({
      ...{ type: "money", value: "", normalised: `${decimals} ${currency}`, start, end },
      confidence: isSign ? 0.95 : 0.9,
    });
    at = last;
  }
  return found;
}

interface Amount {
  units: number;
  currency: string;
  start: number;
  /** The place of its last token. */
  last: number;
  isSign: boolean;
}

function readAmount(tokens: Token[], at: number): Amount | null {
  const token = tokens[at]!;
  // "EUR 25".
  const code = /^[a-z]{3}$/.test(token.lower) || token.lower.length === 1 ? currencyOf(token.lower) : null;
  const isCodeFirst = code !== null && token.after === "" && tokens[at + 1] !== undefined;
  const first = isCodeFirst ? at + 1 : at;
  let text = tokens[first]!.text;
  const leading = signBefore.exec(text)?.[0] ?? "";
  const trailing = signAfter.exec(text)?.[0] ?? "";
  text = text.slice(leading.length, text.length - trailing.length || undefined);
  const match = amount.exec(text);
  if (match === null) return null;
  let written = match[1]!;
  let last = first;
  // "1 500 ₽": groups of three digits after a group of at most three.
  while (
    /^\d{1,3}(?:\d{3})*$/.test(written) &&
    tokens[last]!.after === "" &&
    /^\d{3}(?:[.,]\d{1,2})?$/.test(tokens[last + 1]?.text ?? "")
  ) {
    if (last === first && match[1]!.length > 3) break;
    last += 1;
    written += tokens[last]!.text;
  }
  let factor = match[2] === undefined ? 1 : 1_000;
  let sign = leading || trailing;
  const next = () => (tokens[last]!.after === "" ? tokens[last + 1] : undefined);
  const multiplier = multipliers.find(([, word]) => word.test(next()?.lower ?? ""));
  if (multiplier !== undefined && match[2] === undefined) {
    const follows = tokens[last + 2]?.lower ?? "";
    if (sign !== "" || isCodeFirst || currencyOf(follows) !== null || signAfter.test(tokens[last + 1]!.text)) {
      factor = multiplier[0];
      last += 1;
    }
  }
  const start = tokens[at]!.start;
  const units = unitsOf(written);
  if (units === null) return null;
  const inFront = isCodeFirst ? code : sign === "" ? null : currencyOf(sign.toLowerCase());
  if (inFront !== null) return { units: units * factor, currency: inFront, start, last, isSign: true };
  const after = tokens[last]!.after === "" || multiplier !== undefined ? tokens[last + 1] : undefined;
  sign = after?.lower ?? "";
  const currency = after === undefined || after.before !== "" ? null : currencyOf(sign);
  if (currency === null) return null;
  return { units: units * factor, currency, start, last: last + 1, isSign: !/^\p{L}+$/u.test(sign) };
}

function currencyOf(word: string): string | null {
  return currencies.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** Units of a currency. The last point or comma divides them from cents, unless three digits follow. */
function unitsOf(written: string): number | null {
  const cut = Math.max(written.lastIndexOf("."), written.lastIndexOf(","));
  const decimals = cut === -1 ? 0 : written.length - cut - 1;
  const whole = decimals === 0 || decimals === 3 ? written : written.slice(0, cut);
  if (/[.,]/.test(whole) && !/^\d{1,3}(?:[.,]\d{3}){1,3}$/.test(whole)) return null;
  const value = Number(whole.replace(/[.,]/g, "")) + (whole === written ? 0 : Number(`0.${written.slice(cut + 1)}`));
  return Number.isSafeInteger(Math.trunc(value)) ? value : null;
}
