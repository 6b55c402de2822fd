import { nounsRu, verbsRu } from "./words-ru.ts";

/**
 * The id of an operation as words: `createApiToken` is "create api token", and in Russian the record and what was done with it. An
 * operation without Russian words keeps the API's own name.
 */
export function wordsOf(action: string, language: "en" | "ru"): string {
  const words = action.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
  if (language === "en") return words;
  const [verb = "", ...rest] = words.split(" ");
  const [noun, done] = [nounsRu[rest.join(" ")], verbsRu[verb]];
  return noun === undefined || done === undefined ? words : `${noun}: ${done}`;
}

/** The kind of a record as words. */
export function kindOf(kind: string, language: "en" | "ru"): string {
  const words = kind.replaceAll("_", " ");
  return language === "en" ? words : (nounsRu[words] ?? words);
}
