import { expect, test } from "vitest";
import { takeSentences } from "../../../src/domain/answering/hosted/take-sentences.ts";
import { languageOf } from "../../../src/domain/language/languages/language-of.ts";
import { splitSentences } from "../../../src/domain/language/sentences/split-sentences.ts";

test.each([
  ["One. Two! Three?", 3],
  ["Version 2.5 costs 1.000,50 EUR. It is new.", 2],
  ["See e.g. Section 4 of the manual. Then stop.", 2],
  ["Ask Dr. Smith or J. K. Rowling. They know.", 2],
  ["Open https://example.com/a?b=C. Then log in.", 2],
  ["Use the sequence `!\"' in the input to stop it.", 1],
  ["He asked “Why?” and left. Nobody knew.", 2],
  ["Компания работает с 1999 г. Офис в г. Москва на ул. Ленина. Звоните!", 3],
  ["Платёж, т.е. перевод, идёт 3 дня. Это долго.", 2],
  ["一つ。二つ。", 2],
  ["保修期为两年，自购买之日起计算。订单满两百元免运费。", 2],
  ["वारंटी दो साल की है। बैटरी शामिल नहीं है।", 2],
  ["हम रविवार को बंद हैं।सोमवार को खुले हैं।", 2],
  ["هل التوصيل مجاني؟ نعم، فوق 200 ريال. شكرًا!", 3],
  ["เราจัดส่งคำสั่งซื้อภายในสองวันทำการ ค่าจัดส่งแบบธรรมดา 50 บาท คำสั่งซื้อเกิน 1,000 บาทจัดส่งฟรี", 3],
  ["เรารับบัตรเครดิต การโอนเงิน และเก็บเงินปลายทาง", 1],
  ["Ask Anna\nBrown about it. Next.", 2],
  ["A line\nbroken in the\r\nmiddle. Next.", 2],
])("%s", (text, count) => {
  const spans = splitSentences(text, languageOf(text));
  expect(spans.map(({ start, end }) => text.slice(start, end))).toHaveLength(count);
  for (const { start, end } of spans) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
});

test.each<[string, string[], string]>([
  ["Items cost 5", [], "Items cost 5"],
  ["Go now. 5", [], "Go now. 5"],
  ["Go now. Then", ["Go now. "], "Then"],
  ["Go now [1]. [2] Then", ["Go now [1]. [2] "], "Then"],
  ["Run `a. B. C` now. Then", ["Run `a. B. C` now. "], "Then"],
  ["- Go now\n- Th", ["- Go now\n"], "- Th"],
  ["```\na. B.\n\nC", [], "```\na. B.\n\nC"],
  ["```\na. B.\n```\nThen", ["```\na. B.\n```\n"], "Then"],
])("while it is written, %j has given %j", (text, sentences, rest) => {
  expect(takeSentences(text, false, languageOf(text))).toEqual({ sentences, rest });
});

test("a long text in which hardly a sentence ends costs linear time", () => {
  for (const piece of ["Mr. ", "A. ", "e.g. ", "x. y "]) {
    const start = performance.now();
    splitSentences(piece.repeat(200_000), languageOf("Mr. Smith"));
    expect(performance.now() - start).toBeLessThan(15_000);
  }
}, 60_000);
