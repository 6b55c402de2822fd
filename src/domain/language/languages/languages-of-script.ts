import type { WordForm } from "../text/split-words.ts";

/**
 * The codes of the languages with the script that most letters of the words have, the usual one first; null without a letter
 * of a known script. A Chinese character or a syllable counts as three letters, which is what it stands for.
 */
export function languagesOfScript(forms: readonly WordForm[]): readonly string[] | null {
  let most = 0;
  let found: readonly string[] | null = null;
  const counts = scripts.map(() => 0);
  for (const { written } of forms) {
    const at = scripts.findIndex(({ letter }) => letter.test(written));
    if (at !== -1) counts[at]! += written.length * scripts[at]!.weight;
  }
  counts[kana]! += counts[kana] === 0 ? 0 : counts[han]!;
  counts.forEach((count, at) => {
    if (count > most) [most, found] = [count, scripts[at]!.codes];
  });
  return found;
}

const scripts: readonly { letter: RegExp; codes: readonly string[]; weight: number }[] = [
  { letter: /\p{Script=Latin}/u, codes: ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "tr"], weight: 1 },
  { letter: /\p{Script=Cyrillic}/u, codes: ["ru", "uk"], weight: 1 },
  { letter: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, codes: ["ja"], weight: 2 },
  { letter: /\p{Script=Han}/u, codes: ["zh", "ja"], weight: 3 },
  { letter: /\p{Script=Hangul}/u, codes: ["ko"], weight: 3 },
  { letter: /\p{Script=Arabic}/u, codes: ["ar"], weight: 1 },
  { letter: /\p{Script=Hebrew}/u, codes: ["he"], weight: 1 },
  { letter: /\p{Script=Devanagari}/u, codes: ["hi"], weight: 1 },
  { letter: /\p{Script=Thai}/u, codes: ["th"], weight: 1 },
];
const kana = 2;
const han = 3;
