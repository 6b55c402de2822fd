/** The first digit of each block of decimal digits that is used in writing: Arabic, Persian, Devanagari, Bengali, …, Thai. */
const zeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0,
];
const fractions: Record<string, string> = { "½": "5", "¼": "25", "¾": "75" };

/**
 * A text in the form in which values are read: NFKC, lower case, digits of any script as ASCII, Latin letters without diacritics,
 * no vowel points, one kind of space, hyphen and apostrophe. Its length may differ from the text's.
 */
export function foldText(text: string): string {
  const folded = text
    .replace(/(\d?)([½¼¾])/g, (_, whole: string, sign: string) => `${whole || "0"}.${fractions[sign]}`)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[\u2010\u2011\u2212]/g, "-")
    .replace(/[^\S\n]/g, " ");
  return isPlain.test(folded) ? folded : foldMarks(folded);
}

const isPlain = /^[\n -~а-яіїєґ–—€£₽№«»“”]*$/;

function foldMarks(text: string): string {
  return text
    .replace(/[\u0660-\u17ff]/g, (digit) => digitOf(digit))
    .replace(/٪/g, "%")
    .replace(/٫/g, ".")
    .replace(/[٬،]/g, ",")
    .replace(points, "")
    .replace(/[أإآ]/g, "ا")
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .replace(/[ёıłßøæ]/g, (letter) => ({ ё: "е", ı: "i", ł: "l", ß: "ss", ø: "o", æ: "ae" })[letter]!);
}

/** Vowel points of Arabic and Hebrew, the Arabic stroke that lengthens, and what is invisible. */
const points = /[\u064b-\u0655]|[\u0591-\u05c7]|\u0670|\u0640|[\u200b-\u200f]|\u00ad|\u0307/g;

function digitOf(character: string): string {
  const code = character.charCodeAt(0);
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? character : String(code - zero);
}
