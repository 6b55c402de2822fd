import { expect, test } from "vitest";
import { languageOf } from "../../../src/domain/language/languages/language-of.ts";

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
  // Of a known script, and a language that has no file.
  ["Дякую", "ru"],
  ["Danke", "en"],
] as const)("%s is answered in %s", ([text, code]) => {
  expect(languageOf(text).code).toBe(code);
});
