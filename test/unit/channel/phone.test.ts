import { expect, test } from "vitest";
import { libPhoneNumbers } from "../../../src/adapters/phones/lib-phone-numbers.ts";
import { spellingsOf } from "../../../src/domain/platform/phones/spellings-of.ts";

test.each([
  ["+1 415 555 0132", "+14155550132"],
  ["1-123-1231230", "+11231231230"],
  ["0044 (20) 7946-0018", "+442079460018"],
  ["7 912 345-67-89", "+79123456789"],
  // Mexico's former spelling, and Brazil's mobiles of eight digits, are in use.
  ["+52 1 55 1234 5678", "+525512345678"],
  ["+55 11 8765-4321", "+551187654321"],
  ["+54 9 11 2345-6789", "+5491123456789"],
])("%j is %s", async (text, number) => {
  expect(await libPhoneNumbers.parse(text)).toBe(number);
});

test.each([
  "",
  "harbour",
  "12",
  "+999 123 456 789",
  "+1 415 555 01",
  "+1415555013200000",
  "+1 415 555 0132 ext 7",
  "+".repeat(40),
])("%j is no number", async (text) => {
  expect(await libPhoneNumbers.parse(text)).toBeNull();
});

test("the spellings of one number lead to one another", () => {
  const pairs = [
    ["+525512345678", "+5215512345678"],
    ["+5491123456789", "+541123456789"],
    ["+5511987654321", "+551187654321"],
  ] as const;
  for (const [usual, other] of pairs) {
    expect(spellingsOf(usual)).toEqual([usual, other]);
    expect(spellingsOf(other)).toEqual([other, usual]);
  }
  expect(spellingsOf("+14155550132")).toEqual(["+14155550132"]);
  // A landline of São Paulo has no other spelling.
  expect(spellingsOf("+551134567890")).toEqual(["+551134567890"]);
});
