import type { Language } from "./choose-language.ts";
import type { Texts } from "./en.ts";

const loads: Record<Language, () => Promise<Texts>> = {
  en: async () => (await import("./en.ts")).en,
  ru: async () => (await import("./ru.ts")).ru,
  uk: async () => (await import("./uk.ts")).uk,
  de: async () => (await import("./de.ts")).de,
  fr: async () => (await import("./fr.ts")).fr,
  es: async () => (await import("./es.ts")).es,
  pt: async () => (await import("./pt.ts")).pt,
  it: async () => (await import("./it.ts")).it,
  nl: async () => (await import("./nl.ts")).nl,
  pl: async () => (await import("./pl.ts")).pl,
  tr: async () => (await import("./tr.ts")).tr,
  ar: async () => (await import("./ar.ts")).ar,
  he: async () => (await import("./he.ts")).he,
  hi: async () => (await import("./hi.ts")).hi,
  zh: async () => (await import("./zh.ts")).zh,
  ja: async () => (await import("./ja.ts")).ja,
  ko: async () => (await import("./ko.ts")).ko,
  th: async () => (await import("./th.ts")).th,
};

/** Loads the texts of one language: a visitor's browser loads no other. Throws without a network. */
export async function loadTexts({ language, locale }: { language: Language; locale: string }): Promise<Texts> {
  return { ...(await loads[language]()), locale };
}
