import { expect, test } from "vitest";
import { splitUnits } from "../../../src/domain/answering/extract/split-units.ts";
import { languageOf } from "../../../src/domain/language/languages/language-of.ts";
import { isTermLine } from "../../../src/domain/language/text/is-term-line.ts";

const unitsOf = (text: string) => splitUnits(text, languageOf(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  [
    "保修期为两年，自购买之日起计算。\n\n订单满两百元免运费。",
    ["保修期为两年，自购买之日起计算。", "订单满两百元免运费。"],
  ],
  [
    "保修期为两年，自购买之日起计算.\n\n订单满两百元免运费.",
    ["保修期为两年，自购买之日起计算.", "订单满两百元免运费."],
  ],
  [
    "The warranty period is two years from purchase\n\nShipping costs four euros ninety",
    ["The warranty period is two years from purchase", "Shipping costs four euros ninety"],
  ],
  [
    "ร้านเปิดวันจันทร์ถึงวันเสาร์เวลาเก้าโมงถึงหกโมงเย็น\n\nวันอาทิตย์ร้านปิดและไม่มีการจัดส่งสินค้าในวันนั้น",
    ["ร้านเปิดวันจันทร์ถึงวันเสาร์เวลาเก้าโมงถึงหกโมงเย็น", "วันอาทิตย์ร้านปิดและไม่มีการจัดส่งสินค้าในวันนั้น"],
  ],
])("%j can be quoted sentence by sentence", (text, sentences) => {
  expect(unitsOf(text)).toEqual(sentences);
});

test("a term is still what describes the text below it", () => {
  expect(unitsOf("AUTO_CD\n\nChange to a directory by its name.")).toEqual(["Change to a directory by its name."]);
  expect(isTermLine("保修期")).toBe(true);
});
