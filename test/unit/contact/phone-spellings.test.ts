import { expect, test } from "vitest";
import { normalisePhone } from "../../../src/domain/conversations/contact/normalise-phone.ts";
import { canonicalPhone } from "../../../src/domain/conversations/contact/phone-spellings.ts";

test.for([
  ["Mexico", "+521 55 1234 5678", "+52 55 1234 5678"],
  ["Brazil", "+55 11 8765-4321", "+55 11 98765-4321"],
  ["Argentina", "+54 9 11 2345-6789", "+54 11 2345-6789"],
  ["a channel's id", "whatsapp:+4915112345678", "4915112345678"],
])("spellings of one number of %s are one", ([, one = "", other = ""]) => {
  expect(canonicalPhone(one)).toBe(canonicalPhone(other));
  expect(canonicalPhone(one)).not.toBe("");
});

test("a landline of Brazil and other numbers stay as they are", () => {
  for (const number of ["551132654321", "14155550123", "79161234567", "525512345678"]) {
    expect(canonicalPhone(`+${number}`)).toBe(number);
  }
});

test("a number is written as E.164 has it, with a former prefix too; what has no country's code or is no number is none", async () => {
  expect(await normalisePhone("+49 (151) 1234-5678")).toBe("+4915112345678");
  expect(await normalisePhone("+521 55 1234 5678")).toBe("+5215512345678");
  for (const text of ["", "0151 12345678", "hello", "+1", "+999999999999999999"]) {
    expect(await normalisePhone(text)).toBeNull();
  }
});
