import type { WrittenNumber } from "./read-number-words.ts";

/** A number in digits, with every reading that the way it is written allows. */
export interface WrittenDigits extends WrittenNumber {
  written: string;
  amounts: number[];
}

const literal = /\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d+(?:[.,' ]\d{3}(?!\d))*(?:[.,]\d{1,9}(?!\d))?/y;
const codeLike = /\d+(?:\.\d+){2,}/y;
const phone = /\+?\d[\d ()/-]{7,20}\d/y;

/**
 * Reads the number in digits that begins at `at`: grouped by comma, point, space or apostrophe, and with a decimal comma or point. Three
 * digits after a single separator are read as the language writes them.
 */
export function readDigits(text: string, at: number, hasDecimalComma: boolean): WrittenDigits | null {
  const call = phoneAt(text, at);
  if (call !== null) return call;
  codeLike.lastIndex = at;
  const code = codeLike.exec(text)?.[0];
  if (code !== undefined && !/^\d{1,3}(?:\.\d{3})+$/.test(code)) {
    const parts = code.split(".").map(Number);
    // A version is its parts in order; no other number is equal to it.
    const amount = parts.reduce((sum, part) => sum * 1_009 + part + 0.5, 0);
    return { amount, amounts: [amount], written: code, end: at + code.length, isSpelled: false, parts: 1 };
  }
  literal.lastIndex = at;
  const written = literal.exec(text)?.[0];
  if (written === undefined) return null;
  const amounts = amountsOf(written, hasDecimalComma);
  return { amount: amounts[0]!, amounts, written, end: at + written.length, isSpelled: false, parts: 1 };
}

function amountsOf(written: string, hasDecimalComma: boolean): number[] {
  const plain = written.replace(/[' ]/g, "");
  const isSpaced = plain !== written;
  const marks = plain.match(/[.,]/g) ?? [];
  if (marks.length === 0) return [Number(plain)];
  const last = plain.lastIndexOf(marks.at(-1)!);
  const decimals = plain.length - last - 1;
  const isMixed = new Set(marks).size > 1;
  const decimal = Number(`${plain.slice(0, last).replace(/[.,]/g, "")}.${plain.slice(last + 1)}`);
  const grouped = Number(plain.replace(/[.,]/g, ""));
  if (isMixed || decimals !== 3 || isSpaced) return [isMixed || marks.length === 1 ? decimal : grouped];
  if (marks.length > 1) return [grouped];
  if (plain.startsWith("0")) return [decimal];
  return (marks[0] === ",") === hasDecimalComma ? [decimal] : [grouped];
}

/** A telephone number in groups is one number, however it is grouped. */
function phoneAt(text: string, at: number): WrittenDigits | null {
  phone.lastIndex = at;
  const written = phone.exec(text)?.[0];
  if (written === undefined) return null;
  const digits = written.replace(/\D/g, "");
  const isGrouped = /^\+|[(]|\d[ -]\d+[ -]\d/.test(written) && !/^\d{1,3}(?: \d{3})+$/.test(written);
  const isDate = /^\d{1,4}-\d{1,2}-\d{1,4}(?!\d)/.test(written) || /\d \d{1,2}-\d{1,2}$/.test(written.slice(0, 9));
  if (!isGrouped || isDate || digits.length < 9 || digits.length > 15) return null;
  const amount = Number(digits);
  return { amount, amounts: [amount], written, end: at + written.length, isSpelled: false, parts: 1 };
}
