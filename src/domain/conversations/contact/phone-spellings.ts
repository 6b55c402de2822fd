/**
 * Spellings of one phone number that channels use side by side. The first group of a pattern, with what follows, is what all
 * spellings share. Sources: ITU-T E.164 national numbering plans; WhatsApp's ids keep the former mobile prefixes.
 */
const spellings: { pattern: RegExp; canonical: string }[] = [
  // Mexico gave up the mobile prefix 1 in August 2019.
  { pattern: /^521(\d{10})$/, canonical: "52$1" },
  // Brazil put a 9 before mobile numbers of eight digits, which began with 6 to 9, from 2012 to 2016.
  { pattern: /^55(\d{2})([6-9]\d{7})$/, canonical: "55$19$2" },
  // Argentina's mobile numbers have a 9 after the country's code only when they are called from abroad.
  { pattern: /^549(\d{10})$/, canonical: "54$1" },
];

/** The key that all spellings of a phone number share: its digits with the country's code, without a plus. */
export function canonicalPhone(value: string): string {
  const digits = value.replace(/\D+/g, "");
  const spelling = spellings.find(({ pattern }) => pattern.test(digits));
  return spelling === undefined ? digits : digits.replace(spelling.pattern, spelling.canonical);
}
