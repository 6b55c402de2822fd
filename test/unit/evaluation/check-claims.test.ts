import { expect, test } from "vitest";
import type { Citation } from "../../../src/domain/answering/types.ts";
import { checkClaims } from "../../../src/domain/quality/evaluation/check-claims.ts";

function cite(marker: number, quote: string): Citation {
  const place = { title: "Handbook", page: null, headingPath: [], start: 0, end: quote.length };
  return { ...place, marker, sourceId: marker, quote };
}

const quotes = [cite(1, "Goods can be returned within 21 days with the receipt."), cite(2, "The tower opens at nine.")];

function check(text: string, isTrue: (citation: Citation) => boolean = () => true, question = "What now?") {
  return checkClaims({ text, citations: quotes, question }, isTrue).map(({ isSupported }) => isSupported);
}

test.for([
  ["a sentence that its quote holds", "Goods can be returned within 21 days [1].", [true]],
  [
    "each sentence by its own marker",
    "Goods can be returned within 21 days. [1] The tower opens at nine. [2]",
    [true, true],
  ],
  ["a sentence under another's marker", "The tower opens at nine. [1]", [false]],
  [
    "a sentence before the marker that is not in the quote",
    "Cash is paid out at once. Goods can be returned. [1]",
    [false, true],
  ],
  ["a sentence behind the last marker", "The tower opens at nine. [2] Tickets are sold there.", [true, false]],
  ["another figure than the quote's", "Goods can be returned within 30 days [1].", [false]],
  ["a figure in other spelling", "The tower opens at 9 [2].", [true]],
  ["two markers together", "Goods can be returned within 21 days, the tower opens at nine [1] [2].", [true]],
  ["lines of a list", "- Goods can be returned with the receipt\n- The moon is made of cheese\n[1]", [true, false]],
  ["a marker of no citation", "The tower opens at nine. [7]", [false]],
  ["nothing that states anything", "Well. [1]", []],
] as const)("%s", ([, text, supported]) => {
  expect(check(text)).toEqual(supported);
});

test("a quote that does not stand in its source supports nothing", () => {
  expect(check("The tower opens at nine. [2]", ({ marker }) => marker !== 2)).toEqual([false]);
});

test("a figure of the question may be repeated", () => {
  const text = "For 3 goods: they can be returned within 21 days [1].";
  expect(check(text)).toEqual([false]);
  expect(check(text, () => true, "May I return 3 goods?")).toEqual([true]);
});

test("an answer in another script is judged by its figures", () => {
  expect(check("Товары можно вернуть в течение 21 дня [1].")).toEqual([true]);
  expect(check("Товары можно вернуть в течение 30 дней [1].")).toEqual([false]);
});

test.for([
  ["a bare yes of another pair", "Can I cancel my order?", "Can I bring my dog?", "Yes, you can.", false],
  ["a bare yes of the same question", "Can I bring my dog?", "may I bring a dog", "Yes, you can.", true],
  ["a yes to another verb", "Do you rent out helmets?", "Do you sell helmets?", "Yes, a helmet is included.", false],
  [
    "a figure that answers another question",
    "How far does the battery last?",
    "How much does a new battery cost?",
    "Between 60 and 90 kilometres.",
    false,
  ],
  [
    "the answer to the question in other words",
    "What deposit do you ask for?",
    "how much is the deposit",
    "We block 100 euros.",
    true,
  ],
  ["a sentence below a heading about something else", "Parking", "Are dogs allowed?", "It costs 3 euros.", false],
  ["a sentence below the heading", "Dogs", "Are dogs allowed?", "They are welcome on a lead.", true],
] as const)("%s: what the entry is about is a part of the claim", ([, title, question, said, expected]) => {
  const topic = title.endsWith("?") ? { title } : { headingPath: [title] };
  const citation = { ...cite(1, said), ...topic };
  const [claim] = checkClaims({ text: `${said} [1]`, citations: [citation], question }, () => true);
  expect(claim!.isSupported).toBe(expected);
});

test("what is cited from the expected source needs no comparison of questions", () => {
  const citation = { ...cite(1, "Report it to the police."), title: "What happens if the bike is stolen?" };
  const asked = { text: "Report it to the police. [1]", citations: [citation], question: "a thief took my cycle" };
  expect(checkClaims(asked, () => true)[0]!.isSupported).toBe(false);
  expect(checkClaims({ ...asked, expectedSourceIds: [1] }, () => true)[0]!.isSupported).toBe(true);
});
