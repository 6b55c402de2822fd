/** An amount of money; prices have up to four decimals. */
export function moneyText(language: string, amount: number, currency: string): string {
  const options = { style: "currency", currency, maximumFractionDigits: 4 } as const;
  return new Intl.NumberFormat(language, options).format(amount);
}
