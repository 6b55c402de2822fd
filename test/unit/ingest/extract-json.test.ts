import { expect, test } from "vitest";
import { extractJson } from "../../../src/ingest/extract/json/extract-json.ts";
import { nameOfKey } from "../../../src/ingest/extract/json/name-of-key.ts";
import { blocksOf, bytesOf, failureOf } from "./blocks-of.ts";

const read = async (value: unknown) =>
  blocksOf(await extractJson(bytesOf(typeof value === "string" ? value : JSON.stringify(value))));

test("records are rows under the names of their keys, nested ones under paths", async () => {
  expect(
    await read([
      { boatName: "Otter", price: { amount: 60, currency: "EUR" }, tags: ["red", "small"], sold: false },
      { boatName: "Seal", price: { amount: 90 }, crew: [{ name: "Ada" }, { name: "Bo" }], sold: null },
    ]),
  ).toEqual([
    "table: boat name | price.amount | price.currency | tags | sold | crew\n" +
      "Otter | 60 | EUR | red, small | false | —\nSeal | 90 |  |  |  | name: Ada; name: Bo",
  ]);
});

test("an object's own values are lines, and what is nested stands under its key", async () => {
  expect(
    await read({
      company: "Boat club",
      opening_hours: { monday: "9-17", closed: ["sunday", "saturday"] },
      boats: [
        { name: "Otter", seats: 4 },
        { name: "Seal", seats: 2 },
      ],
      grid: [
        ["Day", "Hour"],
        ["Monday", 9],
      ],
    }),
  ).toEqual([
    "list: - company: Boat club",
    "heading 1: opening hours",
    "list: - monday: 9-17\n- closed: sunday, saturday",
    "heading 1: boats",
    "table: name | seats\nOtter | 4\nSeal | 2",
    "heading 1: grid",
    "table: Day | Hour\nMonday | 9",
  ]);
});

test("long records, and records with too many keys between them, are told one by one", async () => {
  const about = "It floats well. ".repeat(40).trim();
  expect(
    await read([
      { id: 7, name: "Otter", about },
      { id: 8, name: "Seal", about: "" },
    ]),
  ).toEqual([
    "heading 1: Otter",
    `list: - id: 7\n- name: Otter\n- about: ${about}`,
    "heading 1: Seal",
    "list: - id: 8\n- name: Seal",
  ]);
  const many = await read(Array.from({ length: 60 }, (_, at) => ({ [`key${at}`]: `value ${at}` })));
  expect(many.slice(0, 2)).toEqual(["heading 1: value 0", "list: - key0: value 0"]);
});

test("one record a line is a list of records", async () => {
  expect(await read('{"name":"Otter","seats":4}\n{"name":"Seal","seats":2}\n')).toEqual([
    "table: name | seats\nOtter | 4\nSeal | 2",
  ]);
});

test.each([
  ["deliveryTime", "delivery time"],
  ["delivery_time-max", "delivery time max"],
  ["VATRate", "VATRate"],
  ["время_работы", "время работы"],
  ["__proto__", "__proto__"],
])("the key %s is %s", (key, name) => {
  expect(nameOfKey(key)).toBe(name);
});

test.each([
  ["not JSON", "{boat: Otter}", "corrupt_file"],
  ["cut short", '{"boat": "Ott', "corrupt_file"],
  ["a hundred thousand levels", "[".repeat(100_000) + "]".repeat(100_000), "too_deep"],
  ["a hundred thousand levels of objects", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`, "too_deep"],
  ["a million values", `[${"1,".repeat(1_000_000)}1]`, "too_much_text"],
  [
    "records that would make a grid of empty cells",
    JSON.stringify([
      { a: 1, ...Object.fromEntries(Array.from({ length: 38 }, (_, at) => [`k${at}`, 1])) },
      ...Array.from({ length: 60_000 }, () => ({ a: 1 })),
    ]),
    "too_much_text",
  ],
])("%s fails at once", async (_, text, failure) => {
  expect(await failureOf(extractJson(bytesOf(text)))).toBe(failure);
});

test("braces in texts are no levels", async () => {
  expect(await read({ note: `${"[{".repeat(500)}\\"` })).toEqual([`list: - note: ${"[{".repeat(500)}\\"`]);
});
