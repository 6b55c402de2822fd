import type { Language } from "../../../session/appearance.ts";

/** A share from 0 to 1 in percent. */
export function shareText(language: Language, share: number): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }).format(share);
}
