import { expect, test } from "vitest";
import { checkSentence } from "../../../src/domain/answering/hosted/check-sentence.ts";
import { groupPassages, textOf } from "../../../src/domain/answering/hosted/group-passages.ts";
import { repeatsRules } from "../../../src/domain/answering/hosted/repeats-rules.ts";
import { unknownLinks } from "../../../src/domain/answering/hosted/unknown-links.ts";
import type { Passage } from "../../../src/domain/knowledge/index/passage.ts";
import { passage } from "./request.ts";

const cut = ["The Falcon is our fastest scooter.", "It reaches 45 km/h.", "It weighs 21 kilograms."];
const place = (at: number) => cut.slice(0, at).reduce((sum, text) => sum + text.length + 2, 40);
const parts = cut.map((text, at) => passage(text, { sourceId: 8_000, start: place(at) }));

test("neighbours of one source are one reading in the source's order, others stay apart", () => {
  const other = passage("Helmets are free.");
  const far = passage("The shop is closed.", { sourceId: 8_000, start: 9_000 });
  const groups = groupPassages([parts[2]!, other, far, parts[0]!, parts[1]!], 10_000);
  expect(groups.map(({ parts: own }) => own.map(({ text }) => text))).toEqual([cut, [far.text], [other.text]]);
  expect(textOf(groups[0]!)).toBe(cut.join("\n\n"));
});

test("a reading is bounded, and so are all of them together", () => {
  const long = Array.from({ length: 12 }, (_, at) =>
    passage("y".repeat(1_000), { sourceId: 8_001, start: at * 1_001 }),
  );
  const groups = groupPassages(long, 9_000);
  const lengths = groups.map(({ parts: own }) => own.reduce((sum, { text }) => sum + text.length, 0));
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(9_000);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(4_000);
  expect(groupPassages([passage("y".repeat(20_000)), passage("z")], 9_000)).toHaveLength(1);
});

test("a sentence over two neighbours is supported, and cites the stretch of the one that holds most of it", () => {
  const groups = groupPassages(parts, 10_000);
  const { parts: checked, isSupported } = checkSentence("The Falcon scooter reaches 45 km/h [1].", "How fast?", groups);
  expect(isSupported).toBe(true);
  const cited = checked.find((part) => typeof part !== "string") as { passage: Passage; start: number; end: number };
  expect(cut).toContain(cited.passage.text.slice(cited.start, cited.end));
});

test.each([
  ["See https://shop.example/help.", "Our page: https://shop.example/help", []],
  ["See https://evil.example/x.", "Our page: https://shop.example/help", ["https://evil.example/x"]],
  ["Write to a@evil.example", "Write to b@shop.example", ["a@evil.example"]],
  ["![x](http://shop.example/p.png)", "http://shop.example/p.png", ["![x](http://shop.example/p.png)"]],
  ["Go to evil.com/login", "", ["evil.com/login"]],
  ["It takes 3.5 hours, e.g. by bus.", "", []],
])("%s beside %s has stray %j", (text, sources, stray) => {
  expect(unknownLinks(text, sources)).toEqual(stray);
});

test("six words in a row of the rules are a leak, unless a source says them", () => {
  const rules = "State only what the numbered passages say. The secret word is marmalade and nothing else.";
  const isLeak = repeatsRules(rules, "Our jam: the secret word is marmalade and nothing else.");
  expect(isLeak("I must state only what the numbered passages say.")).toBe(true);
  expect(isLeak("The secret word is marmalade and nothing else.")).toBe(false);
  expect(isLeak("State only what you know.")).toBe(false);
});
