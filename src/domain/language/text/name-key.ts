/** Shorter keys are shared by too many words. */
const minLength = 3;
const maxWordLength = 24;

const latinOf: Record<string, string> = Object.fromEntries(
  "а:a б:b в:v г:g ґ:g д:d е:e є:e ж:j з:z и:i і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts ч:c ш:s щ:s ъ: ы:i ь: э:e ю:u я:a"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
/** Spellings of one sound in Latin letters, longest first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/sch|sh|sz/g, "s"],
  [/tch|ch/g, "c"],
  [/ck|q|c(?=[aoukltr]|$)/g, "k"],
  [/zh|dj|dzh|j/g, "j"],
  [/kh/g, "h"],
  [/c(?=[eiy])/g, "s"],
  [/x/g, "ks"],
  [/w/g, "v"],
];

/**
 * The key that a name has in Latin and in Cyrillic letters ("RUTUBE" and "рутуб", "iPhone" and "айфон"): its consonants by sound,
 * with a mark for a vowel at the beginning. null for a word that is short, long or of other letters. `word` is as `splitWords`
 * gives it.
 */
export function nameKey(word: string): string | null {
  if (word.length > maxWordLength) return null;
  const isLatin = /^[a-z]+$/.test(word);
  if (!isLatin && !/^[\u0400-\u04ff]+$/.test(word)) return null;
  let spelt = isLatin ? word : [...word].map((letter) => latinOf[letter] ?? "").join("");
  if (isLatin) for (const [written, sound] of sounds) spelt = spelt.replace(written, sound);
  const key = `${/^[aeiouy]/.test(spelt) ? "a" : ""}${spelt.replace(/[aeiouyh]/g, "").replaceAll("z", "s")}`.replace(
    /(.)\1+/g,
    "$1",
  );
  return key.length < minLength ? null : key;
}
