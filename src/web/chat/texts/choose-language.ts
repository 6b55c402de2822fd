export const languages = [
  "en",
  "ru",
  "uk",
  "de",
  "fr",
  "es",
  "pt",
  "it",
  "nl",
  "pl",
  "tr",
  "ar",
  "he",
  "hi",
  "zh",
  "ja",
  "ko",
  "th",
] as const;

export type Language = (typeof languages)[number];

/** The widget's language, else the visitor's; English for languages that are not supported. And the locale for dates and sizes. */
export function chooseLanguage(
  set: "auto" | Language,
  visitors: readonly string[],
): { language: Language; locale: string } {
  const wanted = set === "auto" ? visitors.map((language) => language.slice(0, 2).toLowerCase()) : [set];
  const language = wanted.map((code) => languages.find((known) => known === code)).find((code) => code) ?? "en";
  // Some systems report a language that `Intl` rejects: `en-US@posix`.
  const locale =
    visitors.find((spoken) => spoken.startsWith(language) && /^[a-z]+(-[a-z0-9]{1,8})*$/i.test(spoken)) ?? language;
  return { language, locale };
}
