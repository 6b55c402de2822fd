import type { Language } from "../session/appearance.ts";

type Words = Record<Language, (limit: string) => string>;

/** What the server says of a field by its schema alone, and what a user is told instead. */
const known: [RegExp, Words][] = [
  [
    /^(field required$|Too small: expected string to have >=1 characters)/,
    { en: () => "A field that is needed is empty.", ru: () => "Обязательное поле не заполнено." },
  ],
  [
    /^Too small: expected string to have >=(\d+) characters/,
    {
      en: (limit) => `At least ${limit} characters are needed.`,
      ru: (limit) => `Слишком короткий текст: нужно не меньше ${limit} символов.`,
    },
  ],
  [
    /^Too big: expected string to have <=(\d+) characters/,
    {
      en: (limit) => `The text is too long: at most ${limit} characters are possible.`,
      ru: (limit) => `Слишком длинный текст: не больше ${limit} символов.`,
    },
  ],
  [
    /^Too small: expected number to be >=?(-?[\d.]+)/,
    {
      en: (limit) => `The number is too small: the limit is ${limit}.`,
      ru: (limit) => `Слишком маленькое число: граница — ${limit}.`,
    },
  ],
  [
    /^Too big: expected number to be <=?(-?[\d.]+)/,
    {
      en: (limit) => `The number is too large: the limit is ${limit}.`,
      ru: (limit) => `Слишком большое число: граница — ${limit}.`,
    },
  ],
  [
    /^Invalid email address$/,
    { en: () => "This is no valid e-mail address.", ru: () => "Это не похоже на адрес почты." },
  ],
];

/** The sentence for a message about a field that comes from a schema; null where the server has a sentence of its own. */
export function fieldProblem(message: string, language: Language): string | null {
  for (const [pattern, words] of known) {
    const found = pattern.exec(message);
    if (found !== null) return words[language](found[1] ?? "");
  }
  return null;
}
