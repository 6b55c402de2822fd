/**
 * A text in the form in which words are compared: NFKC, lower case, ё as е, Latin letters without diacritics (`ß` as ss, `ı` as i,
 * `ł` as l), Cyrillic without stress marks, Arabic and Hebrew without vowel signs. Characters that are not shown (soft
 * hyphens, zero-width characters, marks of direction) are removed, because they end no word.
 */
export function foldLetters(text: string): string {
  const lower = lowerLetters(text);
  return isPlain.test(lower) ? lower : foldLatin(foldArabic(lower));
}

/** The first half of `foldLetters`: diacritics of Latin letters are kept, for stemmers that need them. */
export function lowerLetters(text: string): string {
  const lower = text.normalize("NFKC").replace(invisible, "").toLowerCase().replaceAll("ё", "е");
  return isPlain.test(lower) ? lower : lower.replaceAll("i\u0307", "i").replace(stressed, unstressed);
}

const isPlain = /^[\t\n\r\u0020-\u007e\u0430-\u044f\u0452-\u045c\u045e\u045f]*$/;
const invisible = /\p{Default_Ignorable_Code_Point}|\u0640/gu;
const stressed = /[\u0400-\u04ff][\u0300\u0301]+|[ѐѝ]/g;

function unstressed(letter: string): string {
  if (letter === "ѐ") return "е";
  return letter === "ѝ" ? "и" : letter[0]!;
}

/** Letters that no decomposition reduces to ASCII. */
const latinLetters: Readonly<Record<string, string>> = {
  ...{ ß: "ss", ı: "i", ł: "l", ø: "o", æ: "ae", œ: "oe", đ: "d", ð: "d", þ: "th", ħ: "h", ŧ: "t", ŋ: "n", ĸ: "k" },
};
const undecomposed = /[ßıłøæœđðþħŧŋĸ]/g;

function foldLatin(text: string): string {
  return text
    .replace(undecomposed, (letter) => latinLetters[letter]!)
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC");
}

const vowelSigns = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0670]/g;

function foldArabic(text: string): string {
  return text
    .replace(vowelSigns, "")
    .replace(/[أإآٱ]/g, "ا")
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه");
}
