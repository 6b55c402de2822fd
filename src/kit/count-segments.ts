/** How an SMS is encoded, and for how many segments carriers charge. */
export interface SmsSegments {
  encoding: "GSM-7" | "UCS-2";
  segments: number;
}

/** Septets of one message, and of each part of a longer one, whose header takes seven (3GPP TS 23.040, 9.2.3.24.1). */
const gsm = { single: 160, part: 153 };
/** The same in UTF-16 units, for texts that GSM-7 cannot write. */
const ucs = { single: 70, part: 67 };

/** GSM 7-bit default alphabet (3GPP TS 23.038, 6.2.1), without the escape. There is "Ç" and no "ç". */
const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
/** Its extension table: an escape and a character, two septets. */
const extended = new Set("^{}\\[~]|€\f");

/** Whether GSM-7 can write a text. */
export function isGsm(text: string): boolean {
  return [...text].every((character) => basic.has(character) || extended.has(character));
}

/**
 * How an SMS is encoded and how many segments it has, for which carriers charge. A character never straddles two segments, so a
 * text of 306 septets can need three.
 */
export function countSegments(text: string): SmsSegments {
  const encoding = isGsm(text) ? "GSM-7" : "UCS-2";
  const { single, part } = encoding === "GSM-7" ? gsm : ucs;
  const sizes = [...text].map((character) =>
    encoding === "GSM-7" ? (extended.has(character) ? 2 : 1) : character.length,
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= single) return { encoding, segments: 1 };
  let [segments, used] = [1, 0];
  for (const size of sizes) {
    if (used + size > part) {
      segments++;
      used = 0;
    }
    used += size;
  }
  return { encoding, segments };
}
