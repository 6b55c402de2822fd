/**
 * The letters beyond ASCII that each language is written with, lower case (Unicode CLDR, exemplar characters, and the
 * older Romanian letters with cedillas). English and Italian stand for the foreign words that are common in them.
 */
const LETTERS = {
  az: "çğıöşüəi̇",
  ca: "àçèéíïòóúü",
  cs: "áčďéěíňóřšťúůýž",
  da: "æøåéü",
  de: "äöüßé",
  en: "éèêëïñçöüàôûâáíó",
  es: "áéíñóúü",
  et: "äõöü",
  fi: "åäöé",
  fr: "àâæçèéêëîïôœùûüÿ",
  hr: "čćđšž",
  hu: "áéíóöőúüű",
  is: "áðéíóúýþæö",
  it: "àèéìíîòóùú",
  lt: "ąčęėįšųūž",
  lv: "āčēģīķļņšūž",
  nl: "áäâçèéëêïíóôöúüû",
  no: "æøåéòôêü",
  pl: "ąćęłńóśźż",
  pt: "áâãàçéêíóôõúü",
  ro: "ăâîșțşţ",
  sk: "áäčďéíĺľňóôŕšťúýž",
  sv: "åäöéü",
  tr: "çğıöşüâîûi̇",
  vi: "ăâđêôơưáàãéèíìóòõúùýỳ",
  be: "абвгдеёжзійклмнопрстуўфхцчшыьэюяі",
  bg: "абвгдежзийклмнопрстуфхцчшщъьюяѝ",
  mk: "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
  ru: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
  sr: "абвгдђежзијклљмнњопрстћуфхцчџш",
  uk: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
} as const;

type Language = keyof typeof LETTERS;

const WESTERN: Language[] = "de fr es pt it nl sv da no fi is ca en et".split(" ") as Language[];
const CENTRAL: Language[] = ["pl", "cs", "sk", "hu", "ro", "hr", "de"];
const BALTIC: Language[] = ["lt", "lv", "et"];
const CYRILLIC: Language[] = ["ru", "uk", "bg", "be", "sr", "mk"];

const LANGUAGES: Record<string, Language[]> = {
  "windows-1252": WESTERN,
  "iso-8859-15": WESTERN,
  macintosh: WESTERN,
  cp437: WESTERN,
  cp850: WESTERN,
  "windows-1250": CENTRAL,
  "iso-8859-2": CENTRAL,
  cp852: CENTRAL,
  "windows-1257": BALTIC,
  "iso-8859-13": BALTIC,
  "windows-1254": ["tr", "az"],
  "windows-1258": ["vi"],
  "windows-1251": CYRILLIC,
  "koi8-r": CYRILLIC,
  "koi8-u": CYRILLIC,
  ibm866: CYRILLIC,
  "iso-8859-5": CYRILLIC,
  "x-mac-cyrillic": CYRILLIC,
};

/**
 * The number of letters in a text that no single language of its encoding has: a text is in one language, and the wrong
 * encoding of the same family shows letters of several. `counts` has Latin and Cyrillic letters beyond ASCII, lower
 * case.
 */
export function countStrangeLetters(counts: Map<string, number>, encoding: string): number {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  const strange = (LANGUAGES[encoding] ?? []).map((language) => {
    let count = 0;
    for (const [letter, times] of counts) if (!LETTERS[language].includes(letter)) count += times;
    return count;
  });
  return Math.min(total, ...strange);
}

/** Whether, of the languages of its encoding, only Icelandic has all the letters: the rarest of them, and the widest. */
export function isOnlyIcelandic(counts: Map<string, number>, encoding: string): boolean {
  if (!(LANGUAGES[encoding] ?? []).includes("is")) return false;
  const fits = (language: Language) => [...counts.keys()].every((letter) => LETTERS[language].includes(letter));
  return fits("is") && !LANGUAGES[encoding]!.some((language) => language !== "is" && fits(language));
}
