import type { Language } from "../session/appearance.ts";

type Words = Record<Language, (limit: string) => string>;

/** What the server says of a field, or in English only, and what a user is told instead. */
const known: [RegExp, Words][] = [
  [
    /^(field required$|must not be empty$|Too small: expected string to have >=1 characters)/,
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
  [/^This is not a valid URL\.$/, { en: () => "This is no valid address.", ru: () => "Это не похоже на адрес." }],
  [
    /^The URL must begin with http:\/\/ or https:\/\/\.$/,
    {
      en: () => "The address must begin with http:// or https://.",
      ru: () => "Адрес должен начинаться с http:// или https://.",
    },
  ],
  [
    /^The URL must not contain a user name or password\.$/,
    {
      en: () => "The address must not contain a user name or password.",
      ru: () => "В адресе не должно быть имени пользователя и пароля.",
    },
  ],
  [
    /^The URL points to a private network\.$/,
    { en: () => "The address is in a private network.", ru: () => "Адрес находится во внутренней сети." },
  ],
  [
    /^Only ports 80 and 443 are allowed\.$/,
    { en: () => "Only ports 80 and 443 are possible.", ru: () => "Возможны только порты 80 и 443." },
  ],
  [
    /^must have a target$/,
    { en: () => "At least one of the times is needed.", ru: () => "Нужен хотя бы один из сроков." },
  ],
  [
    /^must have only letters, digits, _ and -$/,
    {
      en: () => "Only letters, digits, _ and - are possible in the shortcut.",
      ru: () => "В сокращении возможны только буквы, цифры, _ и -.",
    },
  ],
  [
    /^This chatbot has a personality with this name\.$/,
    {
      en: () => "This assistant has a personality with this name.",
      ru: () => "Характер с таким названием уже есть.",
    },
  ],
  [
    /^A chatbot may have at most (\d+) personalities\.$/,
    {
      en: (limit) => `An assistant may have at most ${limit} personalities.`,
      ru: (limit) => `У ассистента может быть не больше ${limit} характеров.`,
    },
  ],
  [
    /^This assistant is being trained already\.$/,
    { en: () => "A training is running already.", ru: () => "Обучение уже идёт." },
  ],
  [
    /^Another example of this dataset has this text\.$/,
    {
      en: () => "Another example of this dataset has this message.",
      ru: () => "Такое сообщение уже есть в этом наборе.",
    },
  ],
  [
    /^This plugin is installed already\.$/,
    { en: () => "This plugin is installed already.", ru: () => "Этот плагин уже установлен." },
  ],
  [
    /^No such (?:personality|dataset|example|training session|plugin)\.$|^This plugin is not installed\.$/,
    {
      en: () => "This is not there any more. Somebody may have deleted it.",
      ru: () => "Этого больше нет. Возможно, это удалил кто-то другой.",
    },
  ],
  [
    /^This training session has ended already/,
    { en: () => "The training has ended already.", ru: () => "Обучение уже закончилось." },
  ],
  [
    /^(?:This training session has no model|Its model is not live)\.$/,
    {
      en: () => "The model was changed meanwhile. Look at the list again.",
      ru: () => "Модель тем временем изменилась. Посмотрите список ещё раз.",
    },
  ],
  [
    /^An assistant may have at most (\d+) plugins\.$/,
    {
      en: (limit) => `An assistant may have at most ${limit} plugins.`,
      ru: (limit) => `У ассистента может быть не больше ${limit} плагинов.`,
    },
  ],
  [
    /^An assistant has at most (\d+) datasets\.$/,
    {
      en: (limit) => `An assistant has at most ${limit} datasets.`,
      ru: (limit) => `У ассистента может быть не больше ${limit} наборов.`,
    },
  ],
  [
    /^A dataset has at most (\d+) intents\.$/,
    {
      en: (limit) => `A dataset has at most ${limit} intents.`,
      ru: (limit) => `В наборе может быть не больше ${limit} намерений.`,
    },
  ],
  [
    /^Another plugin has this name\.$/,
    { en: () => "Another plugin has this name.", ru: () => "Плагин с таким названием уже есть." },
  ],
];

/** The sentence for what the server says of a field; null where there is none. */
export function fieldProblem(message: string, language: Language): string | null {
  for (const [pattern, words] of known) {
    const found = pattern.exec(message);
    if (found !== null) return words[language](found[1] ?? "");
  }
  return null;
}
