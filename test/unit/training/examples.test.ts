import { expect, test } from "vitest";
import { collectExamples } from "../../../src/domain/quality/training/collect-examples.ts";
import { exampleOf } from "../../../src/domain/quality/training/example-of.ts";
import { examplesOfRows } from "../../../src/domain/quality/training/examples-of-rows.ts";
import { mergeActions } from "../../../src/domain/quality/training/merge-actions.ts";
import { planExamples } from "../../../src/domain/quality/training/plan-examples.ts";
import { type ImportFormat, readRows } from "../../../src/domain/quality/training/read-rows.ts";
import { unsuitable } from "../../../src/domain/quality/training/unsuitable.ts";

const read = (format: ImportFormat, content: string) => examplesOfRows(readRows(format, content), "content");

const cancel = { text: "Stop, my order", intent: "cancel_order", action: { type: "handoff" } };
const hours = { text: 'When do you "open"?', intent: "hours", action: { type: "answer", text: "From 9 to 18." } };
const track = { text: "Where is it", intent: "track", action: { type: "tool", plugin: "shop", tool: "find" } };
const none = { text: "Capital of Peru?", intent: null, action: null };

test.each<[string, ImportFormat, string]>([
  [
    "a table",
    "csv",
    '\ufeffText,Intent,Answer,Plugin,Tool,Handoff\r\n"Stop, my order",cancel_order,,,,yes\r\n' +
      '"When do you ""open""?",hours,From 9 to 18.,,,\r\n\r\n"Where is it",track,,shop,find,\r\n"Capital of Peru?",,,,,no\r\n',
  ],
  [
    "a table with semicolons and other names",
    "csv",
    'utterance;label;answer;plugin;tool;handoff\nStop, my order;cancel_order;;;;1\n"When do you ""open""?";hours;From 9 to 18.;;;\n' +
      "Where is it;track;;shop;find;0\nCapital of Peru?;;;;;\n",
  ],
  [
    "an array",
    "json",
    JSON.stringify([
      { text: "Stop, my order", intent: "cancel_order", handoff: true },
      { text: 'When do you "open"?', intent: "hours", answer: "From 9 to 18." },
      { text: " Where is it ", intent: "track", plugin: "shop", tool: "find" },
      { text: "Capital of Peru?", intent: null },
    ]),
  ],
  [
    "lines",
    "jsonl",
    '{"text":"Stop, my order","intent":"cancel_order","handoff":"true"}\n\n{"message":"When do you \\"open\\"?","category":"hours",' +
      '"answer":"From 9 to 18."}\n{"text":"Where is it","intent":"track","plugin":"shop","tool":"find"}\n{"text":"Capital of Peru?","intent":""}',
  ],
])("an import is read from %s", (_, format, content) => {
  expect(read(format, content)).toEqual([cancel, hours, track, none]);
});

test.each<[string, ImportFormat, string, RegExp]>([
  ["a table without its columns", "csv", "name,value\na,b\n", /first line .* "text" and "intent"/],
  ["an empty table", "csv", "\n", /first line/],
  ["broken JSON", "json", "[{]", /^The import is not JSON: /],
  ["JSON that is no array", "json", '{"text":"a"}', /must be a JSON array/],
  ["an entry that is no object", "json", '["text"]', /^Entry 1 is not a JSON object/],
  ["a broken line", "jsonl", '{"text":"a","intent":"b"}\n{"text', /^Line 2 is not JSON/],
  [
    "a delimiter in a text without quotes",
    "csv",
    "text,intent\nHi,hi\nHello, are you open?,hours\n",
    /^Row 3 has more cells/,
  ],
  ["a table with many columns", "csv", `text,intent${",x".repeat(99)}\na,b\n`, /at most 100 columns/],
  ["a quotation mark that is not closed", "csv", 'text,intent\na,b\n\n"c,hours\nd,hours\n', /^Row 4 .* not closed/],
  ["a row without a cell for the intent", "csv", "text,intent\na,hours\nb\n", /^Row 3 has too few cells/],
  ["a row without text", "csv", "text,intent\n,hours\n", /^Row 2 has no text/],
  ["a text without words", "csv", "text,intent\n?!,hours\n", /^Row 2 has no text/],
  [
    "a text that is too long",
    "json",
    JSON.stringify([{ text: "a".repeat(501), intent: "b" }]),
    /more than 500 characters/,
  ],
  ["no intent", "jsonl", '{"text":"hello"}', /^Row 1 has no "intent"/],
  ["an intent that is a number", "jsonl", '{"text":"hello","intent":4}', /not a text/],
  ["an action without an intent", "csv", "text,intent,handoff\nHello,,yes\n", /an action but no intent/],
  ["two actions", "csv", "text,intent,handoff,answer\nHello,hi,yes,Hi!\n", /more than one of/],
  ["a tool without its plugin", "csv", "text,intent,tool\nHello,hi,find\n", /both "plugin" and "tool"/],
  ["a handoff that is no switch", "csv", "text,intent,handoff\nHello,hi,perhaps\n", /neither true nor false/],
])("an import is refused: %s", (_, format, content, message) => {
  expect(() => read(format, content)).toThrow(message);
});

test("the first wrong rows are named, each with its line", () => {
  const lines = Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? ",hours" : `Text ${at},hours`));
  const content = `text,intent\n${lines.join("\n")}\n`;
  const error = (() => {
    try {
      read("csv", content);
    } catch (thrown) {
      return thrown as { params: { issues: { path: unknown[]; issue: string }[] } };
    }
  })();
  expect(error?.params.issues).toHaveLength(15);
  expect(error?.params.issues[1]).toMatchObject({ path: ["content", 4], issue: "Row 4 has no text." });
});

test("100,000 rows are refused as soon as they are too many, also when they are wrong", () => {
  const content = `text,intent\n${"Where is my parcel,\n".repeat(100_000)}`;
  const start = performance.now();
  expect(() => read("csv", content)).toThrow(/more than 12000 rows/);
  expect(performance.now() - start).toBeLessThan(5_000);
  const lines = `${'{"text":"a","intent":"b"}\n'.repeat(12_001)}not JSON`;
  expect(() => read("jsonl", lines)).toThrow(/more than 12000 rows/);
});

test("repeated texts are counted, contradicting ones reported, and the first action of an intent stays", () => {
  const { rows, actions, result } = planExamples(
    [
      { text: "Stop my order", intent: "cancel", action: { type: "handoff" } },
      { text: "stop MY order!", intent: "cancel", action: null },
      { text: "Stop my order.", intent: "returns", action: null },
      { text: "When are you open?", intent: "returns", action: { type: "answer", text: "Send it back." } },
      { text: "Send it back", intent: "returns", action: null },
      { text: "Give it back", intent: "cancel", action: { type: "answer", text: "No." } },
    ],
    new Map([["when are you open", "hours"]]),
    { hours: { type: "none" } },
  );
  expect(rows.map(({ text, intent }) => [text, intent])).toEqual([
    ["Stop my order", "cancel"],
    ["Send it back", "returns"],
    ["Give it back", "cancel"],
  ]);
  expect(actions).toEqual({
    hours: { type: "none" },
    cancel: { type: "handoff" },
    returns: { type: "answer", text: "Send it back." },
  });
  expect(result).toEqual({
    ...{ added: 3, duplicates: 1 },
    contradictions: {
      total: 2,
      examples: [
        { text: "Stop my order.", intent: "returns", kept: "cancel" },
        { text: "When are you open?", intent: "returns", kept: "hours" },
      ],
    },
    otherActions: [{ intent: "cancel", kept: { type: "handoff" }, refused: { type: "answer", text: "No." } }],
  });
});

test("of several datasets a text is used once, and not at all when its intents differ", () => {
  const stored = (text: string, intent: string | null) => ({ text, textKey: text.toLowerCase(), intent });
  const collected = collectExamples(
    [
      ...[stored("Stop", "cancel"), stored("Open?", "hours"), stored("STOP", "cancel"), stored("Back", "cancel")],
      ...[stored("back", null), stored("Peru", null), stored("__proto__", "__proto__")],
    ],
    { cancel: { type: "handoff" } },
  );
  expect(collected).toMatchObject({
    input: {
      texts: ["Stop", "Open?", "Peru", "__proto__"],
      labels: Int16Array.from([1, 2, -1, 0]),
      intents: [
        { name: "__proto__", action: { type: "none" } },
        { name: "cancel", action: { type: "handoff" } },
        { name: "hours", action: { type: "none" } },
      ],
    },
    ...{ counts: [1, 1, 1], outOfScopeExamples: 1, duplicates: 1 },
    contradictions: { total: 1, examples: [{ text: "Back", intents: ["cancel", null] }] },
  });
});

test.each<[string, [string | null, number][], string | null]>([
  ["no examples", [], "A training needs examples of at least two intents: there are none."],
  [
    "one intent",
    [
      ["hours", 40],
      [null, 9],
    ],
    'A training needs examples of at least two intents: there is only "hours".',
  ],
  [
    "a single example",
    [
      ["a", 1],
      ["b", 2],
    ],
    'Each intent needs at least 2 different examples; these have fewer: "a".',
  ],
  [
    "too many examples",
    [
      ["a", 8_000],
      ["b", 3_000],
      [null, 1_001],
    ],
    "A training has at most 12000 examples: there are 12001.",
  ],
  [
    "enough",
    [
      ["a", 2],
      ["b", 2],
    ],
    null,
  ],
])("a training is refused or not: %s", (_, intents, expected) => {
  expect(unsuitable(new Map(intents))).toBe(expected);
});

test("a training is refused with more than 200 intents", () => {
  const many = Array.from({ length: 201 }, (_, at): [string, number] => [`intent ${at}`, 2]);
  expect(unsuitable(new Map(many))).toBe("A training has at most 200 intents: there are 201.");
  expect(unsuitable(new Map(many.slice(1)))).toBeNull();
});

test("datasets that disagree about an intent are named", () => {
  const first = { name: "A", actions: { cancel: { type: "handoff" as const }, hours: { type: "none" as const } } };
  const second = { name: "B", actions: { cancel: { type: "answer" as const, text: "No." } } };
  expect(mergeActions([first, { name: "C", actions: first.actions }])).toEqual({
    actions: first.actions,
    conflict: null,
  });
  expect(mergeActions([first, second]).conflict).toBe(
    'The datasets "A" and "B" say different things of what "cancel" does.',
  );
});

test("an action is at most as long as its field", () => {
  const fields = { text: "Hello", intent: "hi" };
  expect(exampleOf({ fields: { ...fields, answer: "a".repeat(4_001) } })).toMatch(/more than 4000/);
  expect(exampleOf({ fields: { ...fields, answer: "a".repeat(4_000) } })).toMatchObject({ action: { type: "answer" } });
});
