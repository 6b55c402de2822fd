import { microUnits } from "./micro-units.ts";

/** More digits than any accepted amount has are not an amount. */
const pattern = /^(-?)(0|[1-9]\d{0,8})(?:\.(\d{1,6}))?$/;

/**
 * Converts a decimal amount to micro-units, digit by digit: `"50.10"` is 50,100,000. A number is read in its shortest
 * decimal form, so there is no floating-point arithmetic. null when it is not an amount, for example `1e9`, `1,000.00`,
 * ` 5`, `NaN`, or more than six decimals or nine digits.
 */
export function parseAmount(amount: string | number): number | null {
  const match = pattern.exec(String(amount));
  if (match === null) return null;
  const [, sign, whole = "", decimals = ""] = match;
  const micro = Number(whole) * microUnits + Number(decimals.padEnd(6, "0"));
  return sign === "-" && micro !== 0 ? -micro : micro;
}
