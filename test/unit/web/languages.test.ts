import { expect, test } from "vitest";
import { knownLanguages } from "../../../src/domain/language/languages/known-languages.ts";
import { languageCodes } from "../../../src/domain/language/languages/language-codes.ts";
import { chooseLanguage, languages } from "../../../src/web/chat/texts/choose-language.ts";
import { loadTexts } from "../../../src/web/chat/texts/load-texts.ts";

test("the widget, its settings and the assistant speak the same languages", () => {
  const codes = knownLanguages.map(({ code }) => code);
  expect([...languageCodes]).toEqual(codes);
  expect([...languages]).toEqual(codes);
});

test.for([...languages])("the texts of the widget in %s are complete, and its own", async (language) => {
  const [texts, english] = [
    await loadTexts({ language, locale: language }),
    await loadTexts({ language: "en", locale: "en" }),
  ];
  expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
  if (language === "en") return;
  const same = Object.entries(texts).filter(
    ([name, text]) => typeof text === "string" && text === english[name as keyof typeof english],
  );
  // "Conversation" and "Suggestions" are French too, "Assistant" also.
  expect(same.length).toBeLessThanOrEqual(language === "fr" ? 3 : 0);
});

test.for([
  ["auto", ["pl-PL", "en"], "pl"],
  ["auto", ["fi", "ja"], "ja"],
  ["auto", ["fi"], "en"],
  ["he", ["en"], "he"],
] as const)("set to %s, for %j: %s", ([set, visitors, language]) => {
  expect(chooseLanguage(set, [...visitors]).language).toBe(language);
});
