import type { PersonalData } from "./types.ts";

/** Digits from which a number may be an order's, a contract's or a card's. */
const minNumber = 5;
const minPhone = 10;
const minName = 3;

/**
 * Which personal data a text seems to have: addresses of mail, phone numbers, long numbers, and the given names of people. It
 * warns the person who approves the text; it does not promise to find everything.
 */
export function findPersonalData(text: string, names: string[]): PersonalData[] {
  const found = new Set<PersonalData>();
  const words = text.split(/\s+/);
  if (words.some(isMailAddress)) found.add("email");
  let digits = 0;
  let isInternational = false;
  for (const word of [...words, "end"]) {
    const own = digitsOf(word);
    if (own > 0 && isNumberLike(word)) {
      isInternational ||= word.replace("(", "").startsWith("+");
      digits += own;
      continue;
    }
    addNumber(found, digits, isInternational);
    [digits, isInternational] = [0, false];
    if (own >= minNumber) found.add("number");
  }
  const spoken = new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const parts = names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  if (parts.some((part) => part.length >= minName && spoken.has(part))) found.add("name");
  return [...found].sort();
}

function addNumber(found: Set<PersonalData>, digits: number, isInternational: boolean): void {
  if (digits >= minPhone || (isInternational && digits >= minPhone - 2)) found.add("phone");
  else if (digits >= minNumber) found.add("number");
}

function isMailAddress(word: string): boolean {
  const at = word.indexOf("@");
  return at > 0 && word.indexOf(".", at + 2) > 0;
}

function digitsOf(word: string): number {
  return word.replace(/\D/g, "").length;
}

/** Only digits and what people write between them. */
function isNumberLike(word: string): boolean {
  return /^[\d+().\-–/#№,:;]+$/.test(word);
}
