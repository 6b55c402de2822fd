import { expect, test } from "vitest";
import { knownLanguages } from "../../../src/domain/language/languages/known-languages.ts";
import { languageOf } from "../../../src/domain/language/languages/language-of.ts";
import { readLanguageData } from "./read-language-data.ts";

test.for([
  ["Где мой заказ?", "ru"],
  ["Привет", "ru"],
  ["да", "ru"],
  ["Где мой order?", "ru"],
  ["hello", "en"],
  ["ok", "en"],
  ["refund", "en"],
  ["Where is заказ?", "en"],
  // No language of its own: the platform's.
  ["👍", "en"],
  ["12345", "en"],
  ["", "en"],
  ["Дякую", "uk"],
  ["Danke", "de"],
] as const)("%s is answered in %s", ([text, code]) => {
  expect(languageOf(text).code).toBe(code);
});

test.for([
  // A short message has the language of the conversation, else of the locale.
  ["ok", { earlier: ["Wo ist meine Bestellung?"] }, "de"],
  ["42", { earlier: ["¿Dónde está mi pedido?", "ok"] }, "es"],
  ["42", { locale: "pt-BR" }, "pt"],
  ["👍", { locale: "uk" }, "uk"],
  ["iPhone 15", { locale: "tr-TR" }, "tr"],
  ["営業時間", { locale: "ja" }, "ja"],
  // What is written wins over the locale, and over what was written before.
  ["Wo ist meine Bestellung?", { locale: "en-US" }, "de"],
  ["Where is my order?", { locale: "de" }, "en"],
  ["¿Cuánto cuesta el envío?", { earlier: ["hello", "where is my order"], locale: "en" }, "es"],
  ["Де моє замовлення?", { locale: "ru" }, "uk"],
  // A locale that is not known says nothing.
  ["ok", { locale: "fi" }, "en"],
] as const)("%s with %o is answered in %s", ([text, context, code]) => {
  expect(languageOf(text, context).code).toBe(code);
});

interface Message {
  code: string;
  text: string;
}

/** One half of the messages of each language: `development` was used to choose words and letters, `check` was not. */
function messages(half: "development" | "check"): Message[] {
  const seen = new Map<string, number>();
  return readLanguageData("messages.tsv").flatMap((line) => {
    const [code, text] = line.split("\t") as [string, string];
    const at = seen.get(code) ?? 0;
    seen.set(code, at + 1);
    return (at % 2 === 0) === (half === "development") ? [{ code, text }] : [];
  });
}

const shareRight = (all: Message[], tell: (message: Message) => string) =>
  all.filter((message) => tell(message) === message.code).length / all.length;

test("the set has at least 500 messages of 3 to 40 characters, at least 25 of each language", () => {
  const all = [...messages("development"), ...messages("check")];
  expect(all.length).toBeGreaterThanOrEqual(500);
  for (const { text } of all) expect([...text].length >= 3 && [...text].length <= 40, text).toBe(true);
  for (const { code } of knownLanguages)
    expect(all.filter((message) => message.code === code).length, code).toBeGreaterThanOrEqual(25);
});

test.for(["development", "check"] as const)("the language of short messages is told: the %s half", (half) => {
  const all = messages(half);
  expect(shareRight(all, ({ text }) => languageOf(text).code)).toBeGreaterThanOrEqual(0.9);
  expect(shareRight(all, ({ text, code }) => languageOf(text, { locale: code }).code)).toBeGreaterThanOrEqual(0.97);
  // A visitor whose app is English, who wrote one sentence before.
  const before = new Map(all.map(({ code, text }) => [code, text]));
  expect(
    shareRight(all, ({ text, code }) => languageOf(text, { locale: "en", earlier: [before.get(code)!] }).code),
  ).toBeGreaterThanOrEqual(0.95);
});
