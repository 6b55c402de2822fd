import type { Language } from "../../../session/appearance.ts";

/** An amount of money; prices have up to four decimals. */
export function moneyText(language: Language, amount: number, currency: string): string {
  const options = { style: "currency", currency, maximumFractionDigits: 4 } as const;
  return new Intl.NumberFormat(language, options).format(amount);
}
