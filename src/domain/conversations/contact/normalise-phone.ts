import { canonicalPhone } from "./phone-spellings.ts";

/**
 * A phone number with its country's code as E.164 writes it; null when it cannot be one. Spellings that the numbering plan no longer
 * has are kept: channels still use them.
 */
export async function normalisePhone(text: string): Promise<string | null> {
  const { default: parse } = await import("libphonenumber-js/min");
  const parsed = parse(text);
  if (parsed === undefined) return null;
  const isPossible = parsed.isPossible() || parse(`+${canonicalPhone(parsed.number)}`)?.isPossible() === true;
  return isPossible ? parsed.number : null;
}
