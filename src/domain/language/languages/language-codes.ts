/** The codes of the languages that the platform speaks, for settings. */
export const languageCodes = [
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

export type LanguageCode = (typeof languageCodes)[number];
