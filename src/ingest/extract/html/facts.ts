const CODES =
  "EUR|USD|GBP|CHF|RUB|RUR|BYN|KZT|UAH|PLN|CZK|HUF|RON|BGN|SEK|NOK|DKK|ISK|TRY|ILS|AED|SAR|INR|CNY|JPY|KRW|THB|VND|IDR|AUD|CAD|NZD|SGD|HKD|BRL|MXN|ZAR|euros?|dollars?|руб(?:л[а-я]{1,3})?|р|грн|тг|zł|Kč|lei|kr|лв";
const CURRENCY = new RegExp(`\\p{Sc}|(?<!\\p{L})(?:${CODES})(?!\\p{L})`, "giu");
const AMOUNT_BEFORE = /\d[\d.,'\u00a0\u202f ]{0,15}(?:[–-]{1,2} ?)?\s?$/;
const AMOUNT_AFTER = /^[\s.:]{0,2}\d[\d.,'\u00a0\u202f ]{0,15}/;
/** An amount with the blanks and marks around it has at most so many characters. */
const NEAR = 20;
const DOMAIN = /^[\w-]{1,63}\.[a-z]{2}/i;
const INTERNATIONAL_NUMBER = /\+\d[\d ()./-]{6,18}\d/;
const HOURS = /\d{1,2}[:.]\d\d\s?[–-]\s?\d{1,2}[:.]\d\d/;

/** Whether a text has a price other than zero. An empty basket ("€0.00") is no price. */
export function hasPrice(text: string): boolean {
  if (!/\d/.test(text)) return false;
  for (const amount of amountsIn(text)) if (/[1-9]/.test(amount)) return true;
  return false;
}

/** The texts before and after a currency that begin with a digit. */
function* amountsIn(text: string): Generator<string> {
  for (const { 0: currency, index } of text.matchAll(CURRENCY)) {
    const end = index + currency.length;
    const before = AMOUNT_BEFORE.exec(text.slice(Math.max(0, index - NEAR), index))?.[0];
    const after = AMOUNT_AFTER.exec(text.slice(end, end + NEAR))?.[0];
    if (before !== undefined) yield before;
    if (after !== undefined) yield after;
  }
}

/** Whether a text has a way to reach somebody: a mail address, an international number, or opening hours. */
export function hasContact(text: string): boolean {
  return hasMail(text) || INTERNATIONAL_NUMBER.test(text) || HOURS.test(text);
}

function hasMail(text: string): boolean {
  for (let at = text.indexOf("@", 1); at !== -1; at = text.indexOf("@", at + 1)) {
    if (/[\w+]/.test(text[at - 1]!) && DOMAIN.test(text.slice(at + 1, at + 70))) return true;
  }
  return false;
}

/** The amounts of the prices in a text, without their currencies. */
export function pricesIn(text: string): Set<number> {
  const numbers = Array.from(amountsIn(text), (amount) => toNumber(/\d[\d.,' \u00a0\u202f]*/.exec(amount)?.[0] ?? ""));
  return new Set(numbers);
}

/** The number in an amount as people write it: `1,990.00`, `1.990,00`, `1 990`. The last mark before one or two digits is decimal. */
function toNumber(amount: string): number {
  const [, whole = amount, decimals = ""] = /^(.*)[.,](\d{1,2})$/.exec(amount.trim().replace(/[.,']$/, "")) ?? [];
  return Number(`${whole.replace(/\D/g, "")}.${decimals}`);
}
