import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { DEFAULT_ABSTAIN_BELOW } from "../../../src/domain/answering/default-abstain-below.ts";
import { bareQuestion } from "../../../src/domain/language/sentences/bare-question.ts";
import { memoryIndex } from "../../bench/answering/memory-index.ts";
import { type Business, readCustomers } from "../../bench/answering/read-customers.ts";

const dialogs = readFileSync(path.join(import.meta.dirname, "../../data/customers/dialogs.tsv"), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t") as [string, string, string]);
let businesses: Business[];

beforeAll(async () => {
  businesses = [...(await readCustomers("en")), ...(await readCustomers("ru"))];
});

function search(name: string) {
  return memoryIndex(businesses.find((business) => business.name === name)!.documents);
}

test.each(dialogs)("%s: %s", (name, turns, answer) => {
  const asked = turns.split(" | ");
  const { passages, evidence } = search(name)(asked.at(-1)!, undefined, asked.slice(0, -1));
  const place = passages.findIndex(({ text }) => text.includes(answer));
  expect(place).toBeGreaterThanOrEqual(0);
  expect(place).toBeLessThan(3);
  expect(evidence).toBeGreaterThanOrEqual(DEFAULT_ABSTAIN_BELOW);
});

test("Do you sell what only a stand is mentioned for? Where is that stand?", () => {
  const ask = search("heron-boats");
  expect(ask("Do you sell bicycles?").evidence).toBeLessThan(DEFAULT_ABSTAIN_BELOW);
  expect(ask("Where is the bicycle stand?").evidence).toBeGreaterThan(DEFAULT_ABSTAIN_BELOW);
  const flowers = search("lugovaya");
  expect(flowers("Продаёте ли вы велосипеды?").evidence).toBeLessThan(DEFAULT_ABSTAIN_BELOW);
});

/** What the fit reached; `docs/design/abstention-curve.csv` has the whole curve. */
describe.each([
  ["en", "development", 0.24, 0.2],
  ["en", "check", 0.24, 0.08],
  ["ru", "development", 0.38, 0.08],
  ["ru", "check", 0.38, 0.03],
] as const)("questions of customers in %s, %s half", (language, half, mostRefused, mostAnswered) => {
  test("few are refused, and fewer are answered wrongly", () => {
    const rates = { refused: 0, answerable: 0, answered: 0, unanswerable: 0 };
    for (const business of businesses.filter((each) => each.language === language && each.half === half)) {
      const ask = memoryIndex(business.documents);
      for (const { text, answer, before } of business.questions) {
        const passes =
          ask(bareQuestion(text), undefined, before === null ? [] : [before]).evidence >= DEFAULT_ABSTAIN_BELOW;
        if (answer === null) rates.unanswerable += 1;
        else rates.answerable += 1;
        if (answer === null && passes) rates.answered += 1;
        if (answer !== null && !passes) rates.refused += 1;
      }
    }
    expect(rates.unanswerable / (rates.answerable + rates.unanswerable)).toBeGreaterThan(0.4);
    expect(rates.refused / rates.answerable).toBeLessThan(mostRefused);
    expect(rates.answered / rates.unanswerable).toBeLessThan(mostAnswered);
  });
});
