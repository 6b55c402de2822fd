import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { splitWords } from "../../../src/domain/language/text/split-words.ts";
import { assistantWithKnowledge } from "./knowledge-fixture.ts";

test.for([
  // Soft hyphens and characters without width end no word.
  ["Die Ver\u00adsand\u00adkosten betragen 5 Euro.", "Versandkosten"],
  ["The war\u200branty lasts two years.", "warranty"],
  ["Die Versandkosten betragen 5 Euro.", "Ver\u00adsandkosten"],
  // The sign of a long vowel belongs to its word.
  ["メールは24時間以内に返信します。", "メール"],
  ["サーバーの保守は毎週行います。", "サーバ"],
  // Stress marks.
  ["Доста\u0301вка стоит 300 рублей.", "доставки"],
  ["Возвра\u0301т занимает десять дней.", "возврат"],
  // Letters that are written in two ways.
  ["Die Straße ist gesperrt.", "strasse"],
  ["ISPARTA kargosu yarın gelir.", "ısparta"],
  ["Zwroty przyjmuje sklep w mieście Łódź.", "lodz"],
  ["Le cœur est en or.", "coeur"],
  ["L’adresse est indiquée sur le site.", "adresse"],
  // Scripts without spaces, and with vowel signs.
  ["ค่าจัดส่งสินค้า 50 บาท", "จัดส่ง"],
  ["保修期为两年，自购买之日起计算。", "保修期"],
  ["الضمانُ سنتانِ من تاريخ الشراء", "الضمان"],
] as const)("%s is found by %s", async ([text, question]) => {
  const knowledge = await assistantWithKnowledge();
  await knowledge.add([text, "Unrelated.", "Nichts davon."]);
  const { passages, trace } = await knowledge.ask(question);
  expect(passages[0]?.text).toBe(text);
  expect(trace.legs.find(({ leg }) => leg === "words")!.hits[0]?.score).toBeGreaterThan(0);
});

test("メール is not answered with a coffee maker", async () => {
  const knowledge = await assistantWithKnowledge();
  await knowledge.add(["コーヒーメーカーは5000円です。", "メールは24時間以内に返信します。"]);
  expect((await knowledge.found("メール"))[0]).toBe("メールは24時間以内に返信します。");
});

test.for([
  ["请访问example.com的客服页面", ["请", "访问", "example", "com", "的", "客服", "服页", "页面"]],
  ["お問い合わせはinfo@example.comまで", ["お", "問", "い", "合", "わせ", "は", "info", "example", "com", "まで"]],
  ["ติดต่อ example.com", ["ติดต่อ", "example", "com"]],
] as const)("this runtime cuts %s as others do", ([text, words]) => {
  expect(splitWords(text)).toEqual(words);
});

test("an index of an older version is analysed again without being asked", async () => {
  const knowledge = await assistantWithKnowledge();
  const texts = Array.from({ length: 130 }, (_, at) => `Die Versandkosten betragen ${at} Euro.`);
  await knowledge.add([...texts, "Die Straße ist gesperrt."], "Versand");
  const before = await knowledge.ask("Versandkosten");
  await runInDurableObject(knowledge.object(), (_, { storage }) => {
    // As an older version stored it.
    storage.sql.exec(
      "UPDATE passages SET text_stems = replace(text_stems, 'strass', 'straß'), stem_count = stem_count + 1",
    );
    storage.sql.exec("UPDATE totals SET stems = stems + passages");
    const { id } = storage.sql.exec<{ id: number }>("SELECT max(id) AS id FROM passages").one();
    storage.sql.exec("DELETE FROM words WHERE rowid = ?", id);
    storage.sql.exec("INSERT INTO words (rowid, title, text) VALUES (?, 'versand', 'straß gesperrt')", id);
    storage.kv.delete("analysis");
  });
  await evictDurableObject(knowledge.object());
  expect(wordsScore(await knowledge.ask("strasse"))).toBe(0);
  while (await isBehind()) await runDurableObjectAlarm(knowledge.object());
  expect(wordsScore(await knowledge.ask("strasse"))).toBeGreaterThan(0);
  const after = await knowledge.ask("Versandkosten");
  expect(after.passages).toEqual(before.passages);
  expect(after.evidence).toBe(before.evidence);

  function wordsScore({ trace }: typeof before): number {
    const hits = trace.legs.find(({ leg }) => leg === "words")?.hits ?? [];
    return Math.max(0, ...hits.map(({ score }) => score));
  }

  async function isBehind(): Promise<boolean> {
    return await runInDurableObject(
      knowledge.object(),
      (_, { storage }) => storage.kv.get<{ after?: number }>("analysis")?.after !== undefined,
    );
  }
});
