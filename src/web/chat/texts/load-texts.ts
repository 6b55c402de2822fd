import type { Language } from "./choose-language.ts";
import type { Texts } from "./en.ts";

const loads = {
  en: async () => (await import("./en.ts")).en,
  ru: async () => (await import("./ru.ts")).ru,
};

/** Loads the texts of one language: a visitor's browser loads no other. Throws without a network. */
export async function loadTexts({ language, locale }: { language: Language; locale: string }): Promise<Texts> {
  return { ...(await loads[language]()), locale };
}
