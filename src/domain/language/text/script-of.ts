const scripts: readonly (readonly [string, RegExp])[] = [
  ["Latin", /\p{Script=Latin}/gu],
  ["Cyrillic", /\p{Script=Cyrillic}/gu],
  ["Arabic", /\p{Script=Arabic}/gu],
  ["Hebrew", /\p{Script=Hebrew}/gu],
  ["Devanagari", /\p{Script=Devanagari}/gu],
  ["Thai", /\p{Script=Thai}/gu],
  ["Hangul", /\p{Script=Hangul}/gu],
  ["Han", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["Greek", /\p{Script=Greek}/gu],
];

/** The script that most letters of a text belong to; Chinese and Japanese are one. Null without a letter of a known script. */
export function scriptOf(text: string): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [name, letter] of scripts) {
    const letters = text.match(letter)?.length ?? 0;
    if (letters > most) [best, most] = [name, letters];
  }
  return best;
}
