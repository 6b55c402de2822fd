import { language } from "../../session/appearance.ts";

export function momentText(at: string): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));
}

export function moneyText(amount: number, currency: string): string {
  const digits = Math.abs(amount) < 1 && amount !== 0 ? 4 : 2;
  return new Intl.NumberFormat(language.value, {
    ...{ style: "currency", currency, minimumFractionDigits: 2, maximumFractionDigits: digits },
  }).format(amount);
}
