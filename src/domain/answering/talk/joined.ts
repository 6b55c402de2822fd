import type { Language } from "../../language/languages/language.ts";

/** Sentences of a language one after another. Chinese and Japanese have no space between them. */
export function joined({ code }: Pick<Language, "code">, ...sentences: string[]): string {
  return sentences.join(code === "zh" || code === "ja" ? "" : " ");
}
