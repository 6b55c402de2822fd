import fc from "fast-check";
import { expect, test } from "vitest";
import {
  differenceOf,
  findContradictions,
  minSimilarity,
} from "../../../src/domain/quality/validate/find-contradictions.ts";
import { findDates } from "../../../src/domain/quality/validate/find-dates.ts";
import { findDuplicates, minDuplicateSimilarity } from "../../../src/domain/quality/validate/find-duplicates.ts";
import { findEmptiness } from "../../../src/domain/quality/validate/find-empty.ts";
import { findStaleness } from "../../../src/domain/quality/validate/find-stale.ts";

const words = "harbour ferry museum ticket lamp beam pier storm pilot chart anchor rope sail mast deck crew".split(" ");
const stems = fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: 60 });
const text = (list: string[]) => list.join(" ");

function shingles(list: string[]): Set<string> {
  return new Set(list.slice(2).map((_, at) => text(list.slice(at, at + 3))));
}

function jaccard(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((each) => b.has(each)).length;
  return shared / (a.size + b.size - shared || 1);
}

test("equal passages are always one group, a group has nothing that is unlike the rest, and order does not matter", () => {
  fc.assert(
    fc.property(fc.array(stems, { maxLength: 8 }), fc.nat(), fc.nat(), (lists, copied, turn) => {
      const copy = lists.length === 0 ? [] : lists[copied % lists.length]!;
      const all = [...lists, copy];
      const found = findDuplicates(all.map((list) => ({ stems: text(list) })));
      const isLong = copy.length >= 8;
      expect(found.some(({ places }) => places.includes(all.length - 1))).toBe(isLong && lists.length > 0);
      for (const { places, likeness } of found) {
        for (const place of places) {
          const others = places
            .filter((other) => other !== place)
            .map((other) => jaccard(shingles(all[place]!), shingles(all[other]!)));
          expect(Math.max(...others)).toBeGreaterThanOrEqual(minDuplicateSimilarity);
        }
        expect(likeness).toBeGreaterThanOrEqual(minDuplicateSimilarity);
      }
      const by = turn % all.length;
      const turned = findDuplicates([...all.slice(by), ...all.slice(0, by)].map((list) => ({ stems: text(list) })));
      const back = turned.map(({ places }) => places.map((place) => (place + by) % all.length).sort((a, b) => a - b));
      const plain = (groups: number[][]) => groups.map((group) => group.join()).sort();
      expect(plain(back)).toEqual(plain(found.map(({ places }) => places)));
    }),
  );
});

test("a passage with one word changed in fifty is a near duplicate, another one is not", () => {
  const long = Array.from({ length: 60 }, (_, at) => `${words[at % 16]}${at}`);
  const changed = long.with(30, "other");
  const unlike = long.map((word) => `${word}x`);
  const [group, ...rest] = findDuplicates([long, unlike, changed].map((list) => ({ stems: text(list) })));
  expect(rest).toEqual([]);
  expect(group?.places).toEqual([0, 2]);
  expect(group?.likeness).toBeLessThan(1);
});

test("thousands of copies cost no square of them", () => {
  const one = { stems: text(Array.from({ length: 100 }, (_, at) => `w${at}`)) };
  const nearly = Array.from({ length: 3_000 }, (_, at) => ({ stems: `${one.stems} n${at}` }));
  const [group] = findDuplicates([one, ...nearly]);
  expect(group?.places.length).toBeGreaterThan(2_900);
});

const judged = (first: string, second: string) =>
  findContradictions([
    { sourceId: 1, text: `Welcome to us. ${first}` },
    { sourceId: 2, text: `${second} Good bye now.` },
  ]).map(({ difference }) => difference);

test.for([
  ["Delivery takes 3 working days.", "Delivery takes 5 working days.", ["number"]],
  ["Delivery takes two working days.", "Delivery takes 2 working days.", []],
  ["A visit to the tower costs 7 euros.", "A visit to the tower costs 9 euros.", ["price"]],
  ["The tower was opened on 12 May 2019.", "The tower was opened on 14 May 2019.", ["date"]],
  ["Dogs are allowed in the museum garden.", "Dogs are not allowed in the museum garden.", ["negation"]],
  ["Вход в музей стоит 300 рублей.", "Вход в музей стоит 500 рублей.", ["price"]],
  ["С собаками вход разрешён в сад музея.", "С собаками вход не разрешён в сад музея.", ["negation"]],
  ["Delivery takes 3 working days.", "Delivery takes 3 working days.", []],
  ["Delivery takes 3 working days.", "The lamp is lit 3 hours before dawn.", []],
  ["The price is 1,000 euros a year.", "The price is 1000 euros a year.", []],
  ["In 2024 delivery takes 3 working days.", "Delivery takes 3 working days.", []],
] as const)("“%s” and “%s”", ([first, second, expected]) => {
  expect(judged(first, second)).toEqual(expected);
});

test("statements of one passage never contradict each other, and what is found is alike and differs, in any order", () => {
  const sentence = fc
    .tuple(fc.shuffledSubarray(words, { minLength: 3, maxLength: 6 }), fc.option(fc.integer({ min: 1, max: 99 })))
    .map(([list, figure]) => `${text(list)}${figure === null ? "" : ` ${figure}`}.`);
  const passage = fc.array(sentence, { maxLength: 5 }).map((list) => ({ text: text(list) }));
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 5 }), (list) => {
      const passages = list.map(({ text: said }, at) => ({ text: said, sourceId: at % 2 }));
      for (const { first, second, likeness } of findContradictions(passages)) {
        expect(first.passage).not.toBe(second.passage);
        expect(likeness).toBeGreaterThanOrEqual(minSimilarity);
        expect(differenceOf(first, second)).not.toBeNull();
        expect(differenceOf(second, first)).toBe(differenceOf(first, second));
        for (const { passage: place, start, end, text: said } of [first, second]) {
          expect(passages[place]!.text.slice(start, end)).toBe(said);
        }
      }
    }),
  );
});

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 5, 15);

test("dates are read in the ways they are written, and what holds until then is told apart", () => {
  const read = (said: string) =>
    findDates(said).map(({ at, isExpiry }) => [new Date(at - day).toISOString().slice(0, 10), isExpiry]);
  expect(read("The offer is valid until 31.12.2024.")).toEqual([["2024-12-31", true]]);
  expect(read("Opened on 12 May 2019; expires: 2020-03-01.").sort()).toEqual([
    ["2019-05-12", false],
    ["2020-03-01", true],
  ]);
  expect(read("Акция действует до 1 марта 2025 года.")).toEqual([["2025-03-01", true]]);
  expect(read("Since May 4, 2021")).toEqual([["2021-05-04", false]]);
  expect(read("Price list of June 2023")).toEqual([["2023-06-30", false]]);
  expect(read("Market 2020, decided 2019. Founded in 1998. Version 1.2.20205, 45.13.2020, call 2020-99-99")).toEqual(
    [],
  );
});

test("a source is stale when it was left alone, when it says so, or when its dates are old", () => {
  const wish = { now, staleAfterDays: 365 };
  const reasons = (age: number, said: string) =>
    findStaleness({ updatedAt: now - age * day }, [{ text: said, start: 10 }], wish).map(({ reason }) => reason);
  expect(reasons(1, "The harbour opened in 1998.")).toEqual([]);
  expect(reasons(365, "The harbour opens at six.")).toEqual(["not_updated"]);
  expect(reasons(1, "Tickets are valid until 31.05.2026.")).toEqual(["expired"]);
  expect(reasons(1, "Tickets are valid until 31.07.2026.")).toEqual([]);
  expect(reasons(400, "Prices of 1 March 2022.")).toEqual(["not_updated", "old_dates"]);
  expect(reasons(1, "Prices of 1 March 2022, changed on 1 March 2026.")).toEqual([]);
});

test("a source is empty when it failed or when what was read is hardly a text", () => {
  const of = (kind: "file" | "text", status: "completed" | "failed" | "queued", length: number) =>
    findEmptiness({ kind, status }, length);
  expect(of("file", "failed", 0)).toBe("failed");
  expect(of("file", "completed", 0)).toBe("no_text");
  expect(of("file", "completed", 20)).toBe("hardly_any_text");
  expect([of("text", "completed", 20), of("file", "completed", 200), of("file", "queued", 0)]).toEqual([
    null,
    null,
    null,
  ]);
});
