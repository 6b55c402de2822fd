import { expect, test } from "vitest";
import { nameKey } from "../../../src/domain/language/text/name-key.ts";
import { memoryIndex } from "../../bench/answering/memory-index.ts";

test.for([
  ["rutube", "рутуб"],
  ["iphone", "айфон"],
  ["youtube", "ютуб"],
  ["telegram", "телеграм"],
  ["whatsapp", "ватсап"],
  ["wildberries", "вайлдберриз"],
  ["yandex", "яндекс"],
  ["spotify", "спотифай"],
  ["mastercard", "мастеркард"],
  ["windows", "виндовс"],
])("%s and %s have one key", ([latin, cyrillic]) => {
  expect(nameKey(latin!)).not.toBeNull();
  expect(nameKey(latin!)).toBe(nameKey(cyrillic!));
});

test.for([
  ["samsung", "симсим"],
  ["telegram", "телефон"],
  ["spotify", "спортивный"],
])("%s and %s do not", ([latin, cyrillic]) => {
  expect(nameKey(latin!)).not.toBe(nameKey(cyrillic!));
});

test("a short word, a long one and one of other letters have none", () => {
  for (const word of ["ok", "vk", "зум", "a".repeat(30), "北京", "2024", ""]) expect(nameKey(word)).toBeNull();
});

test("a name is found in the other script", () => {
  const ask = memoryIndex([
    { id: "1", title: "Вход", text: "Войти в RUTUBE можно по номеру телефона." },
    { id: "2", title: "Оплата", text: "Подписку можно оплатить картой." },
  ]);
  const { passages, judgements } = ask("А что рутуб?");
  expect(passages[0]!.text).toContain("RUTUBE");
  expect(judgements[0]!.evidence.missing).toBe(0);
});
