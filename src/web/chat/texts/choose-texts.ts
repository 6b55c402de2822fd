import { en, type Texts } from "./en.ts";
import { ru } from "./ru.ts";

/** The texts in the widget's language, else in the visitor's; English for languages that are not supported. */
export function chooseTexts(
  set: "auto" | "en" | "ru",
  visitors: readonly string[],
): { language: string; texts: Texts } {
  const known = { en, ru };
  const wanted = set === "auto" ? visitors.map((language) => language.slice(0, 2).toLowerCase()) : [set];
  const language = wanted.find((code) => code === "en" || code === "ru") ?? "en";
  // Some systems report a language that `Intl` rejects: `en-US@posix`.
  const locale =
    visitors.find((spoken) => spoken.startsWith(language) && /^[a-z]+(-[a-z0-9]{1,8})*$/i.test(spoken)) ?? language;
  return { language, texts: { ...known[language], locale } };
}
