/**
 * The words of a text in reading order, for search: NFKC, lower case, ё as е, Latin letters without diacritics, no
 * apostrophes. Runs of a script written without spaces become overlapping pairs of characters.
 */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  for (const [match] of text.normalize("NFKC").toLowerCase().replaceAll("ё", "е").matchAll(wordPattern)) {
    const word = isAsciiOrCyrillic.test(match) ? match : foldLatin(match);
    if (!unspaced.test(word)) words.push(word.replace(possessive, "").replace(apostrophes, ""));
    else
      for (const [run] of word.matchAll(unspacedRuns))
        words.push(...(unspaced.test(run) ? characterPairs(run) : [run]));
  }
  return words;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const possessive = /['’ʼ]s$/;
const apostrophes = /['’ʼ]/g;
const isAsciiOrCyrillic = /^[0-9a-z\u0400-\u04ff'’ʼ]+$/;
const unspacedScripts =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const unspaced = new RegExp(`[${unspacedScripts}]`, "u");
const unspacedRuns = new RegExp(`[${unspacedScripts}][${unspacedScripts}\\p{M}]*|[^${unspacedScripts}]+`, "gu");

function foldLatin(word: string): string {
  return word
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC");
}

function characterPairs(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
