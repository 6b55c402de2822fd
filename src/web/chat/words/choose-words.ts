import { en, type Words } from "./en.ts";
import { ru } from "./ru.ts";

/** The words in the language that a widget is set to, else in the visitor's; English where we have no other. */
export function chooseWords(
  set: "auto" | "en" | "ru",
  visitors: readonly string[],
): { language: string; words: Words } {
  const known = { en, ru };
  const wanted = set === "auto" ? visitors.map((language) => language.slice(0, 2).toLowerCase()) : [set];
  const language = wanted.find((code) => code === "en" || code === "ru") ?? "en";
  // Some systems name a language as no browser understands it: `en-US@posix`.
  const locale =
    visitors.find((spoken) => spoken.startsWith(language) && /^[a-z]+(-[a-z0-9]{1,8})*$/i.test(spoken)) ?? language;
  return { language, words: { ...known[language], locale } };
}
