import { locale } from "../../../session/locale.ts";

/** A share from 0 to 1 as a percentage, with tenths where they say something. */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: 1 }).format(share);
}
