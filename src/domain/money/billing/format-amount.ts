import { microUnits } from "../../../kit/micro-units.ts";

/** Decimal places of an amount that can be paid, ISO 4217. */
const decimals = 2;
const microOfCent = microUnits / 10 ** decimals;

/** Whether an amount is a whole number of cents (kopecks): only such amounts can be paid. */
export function isWholeCents(amountMicro: number): boolean {
  return amountMicro % microOfCent === 0;
}

/** Converts an amount to cents (kopecks), as Stripe counts. Throws when it is not a whole number of cents. */
export function toCents(amountMicro: number): number {
  if (!isWholeCents(amountMicro)) throw new Error(`${amountMicro} micro-units are not a whole number of cents.`);
  return amountMicro / microOfCent;
}

/** Converts cents to micro-units. */
export function fromCents(cents: number): number {
  return cents * microOfCent;
}

/** Formats an amount with two decimals for YooKassa: 50,100,000 is `"50.10"`. */
export function formatAmount(amountMicro: number): string {
  const cents = String(toCents(amountMicro)).padStart(decimals + 1, "0");
  return `${cents.slice(0, -decimals)}.${cents.slice(-decimals)}`;
}
