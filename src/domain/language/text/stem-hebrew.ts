/**
 * A light stem of a Hebrew word without vowel signs: its prefixes (and, that, the, in, to, from) and one ending of the plural or
 * of a possessor are removed while three letters are left, and final letters become usual ones. No kept package has a stemmer of
 * Hebrew.
 */
export function stemHebrew(word: string): string {
  let stem = word;
  for (const prefix of [/^[ושכ](?=[הבלמ]|\p{L}{4})/u, /^(?:מה|שה|כש|[הבלמ])/u]) {
    const rest = stem.replace(prefix, "");
    if (rest.length >= 3) stem = rest;
  }
  const ending = endings.find((each) => stem.length - each.length >= 3 && stem.endsWith(each));
  if (ending !== undefined) stem = stem.slice(0, stem.length - ending.length);
  return stem.replace(/[םןץףך]$/, (letter) => usual[letter]!);
}

const endings = ["ויות", "יים", "ים", "ות", "יה", "ית", "נו", "כם", "הם", "ה", "ת", "י", "ו"];
const usual: Readonly<Record<string, string>> = { ם: "מ", ן: "נ", ץ: "צ", ף: "פ", ך: "כ" };
