const CURRENCY =
  "\\p{Sc}|(?:EUR|USD|GBP|CHF|RUB|RUR|BYN|KZT|UAH|PLN|CZK|HUF|RON|BGN|SEK|NOK|DKK|ISK|TRY|ILS|AED|SAR|INR|CNY|JPY|KRW|THB|VND|IDR|AUD|CAD|NZD|SGD|HKD|BRL|MXN|ZAR|euros?|dollars?|руб(?:л[а-я]{1,3})?|р|грн|тг|zł|Kč|lei|kr|лв)(?![\\p{L}\\p{N}])";
const AMOUNT = "\\d[\\d.,'\u00a0\u202f ]{0,15}";
const PRICE = new RegExp(`(?:${CURRENCY})[\\s.:]{0,2}${AMOUNT}|${AMOUNT}(?:[–-]{1,2} ?)?\\s?(?:${CURRENCY})`, "giu");
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}\.[a-z]{2}/i;
const INTERNATIONAL_NUMBER = /\+\d[\d ()./-]{6,18}\d/;
const HOURS = /\d{1,2}[:.]\d\d\s?[–-]\s?\d{1,2}[:.]\d\d/;

/** Whether a text tells a price other than zero. An empty basket ("€0.00") is no price. */
export function hasPrice(text: string): boolean {
  if (!/\d/.test(text)) return false;
  for (const [found] of text.matchAll(PRICE)) if (/[1-9]/.test(found)) return true;
  return false;
}

/** Whether a text tells how to reach somebody: a mail address, an international number, or opening hours. */
export function hasContact(text: string): boolean {
  return MAIL.test(text) || INTERNATIONAL_NUMBER.test(text) || HOURS.test(text);
}

/** The amounts of the prices in a text, without their currencies. */
export function pricesIn(text: string): Set<number> {
  return new Set(
    Array.from(text.matchAll(PRICE), ([found]) => toNumber(/\d[\d.,' \u00a0\u202f]*/.exec(found)?.[0] ?? "")),
  );
}

/** The number in an amount as people write it: `1,990.00`, `1.990,00`, `1 990`. The last mark before one or two digits is decimal. */
function toNumber(amount: string): number {
  const [, whole = amount, decimals = ""] = /^(.*)[.,](\d{1,2})$/.exec(amount.trim().replace(/[.,']$/, "")) ?? [];
  return Number(`${whole.replace(/\D/g, "")}.${decimals}`);
}
