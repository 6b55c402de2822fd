import { microUnits } from "../../../kit/micro-units.ts";

/** Decimals of a unit of currency that money is moved in, ISO 4217. */
const decimals = 2;
const microOfCent = microUnits / 10 ** decimals;

/** Whether an amount is a whole number of cents (kopecks): only such can be paid. */
export function isWholeCents(amountMicro: number): boolean {
  return amountMicro % microOfCent === 0;
}

/** An amount in cents (kopecks), as Stripe counts. Throws when it is no whole number of them. */
export function toCents(amountMicro: number): number {
  if (!isWholeCents(amountMicro)) throw new Error(`${amountMicro} micro-units are no whole cents.`);
  return amountMicro / microOfCent;
}

/** Micro-units of cents. */
export function fromCents(cents: number): number {
  return cents * microOfCent;
}

/** An amount with two decimals, as YooKassa writes it: 50,100,000 is `"50.10"`. */
export function writeAmount(amountMicro: number): string {
  const cents = String(toCents(amountMicro)).padStart(decimals + 1, "0");
  return `${cents.slice(0, -decimals)}.${cents.slice(-decimals)}`;
}
