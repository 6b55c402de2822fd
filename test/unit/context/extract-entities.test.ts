import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { chronoDates } from "../../../src/adapters/dates/chrono-dates.ts";
import { libPhoneNumbers } from "../../../src/adapters/phones/lib-phone-numbers.ts";
import { extractEntities } from "../../../src/domain/answering/context/entities/extract-entities.ts";

const ctx = { phones: libPhoneNumbers, dates: chronoDates };
/** A Wednesday. */
const at = Date.UTC(2026, 10, 25, 10);

const find = async (text: string) =>
  (await extractEntities(ctx, { text, at })).map(({ type, normalised }) => `${type}=${normalised}`);

/** The second file was written after the rules; its figures before any change to them were .98 and .96. */
test.for([
  ["entities.tsv", 160, 0.99, 0.98],
  ["entities-held-out.tsv", 70, 0.98, 0.96],
] as const)(
  "of the sentences in %s what is found is right, and nearly all is found",
  async ([file, size, precise, complete]) => {
    const lines = readFileSync(path.join(import.meta.dirname, "../../data/context", file), "utf8")
      .trimEnd()
      .split("\n");
    expect(lines.length).toBeGreaterThanOrEqual(size);
    const wrong: string[] = [];
    const missed: string[] = [];
    let right = 0;
    for (const line of lines) {
      const [text = "", labels = ""] = line.split("\t");
      const expected = labels === "" ? [] : labels.split("|");
      const found = await find(text);
      right += found.filter((entity) => expected.includes(entity)).length;
      wrong.push(...found.filter((entity) => !expected.includes(entity)).map((entity) => `${text} => ${entity}`));
      missed.push(...expected.filter((entity) => !found.includes(entity)).map((entity) => `${text} => ${entity}`));
    }
    const details = JSON.stringify({ wrong, missed }, null, 1);
    expect(right / (right + wrong.length), details).toBeGreaterThanOrEqual(precise);
    expect(right / (right + missed.length), details).toBeGreaterThanOrEqual(complete);
  },
);

test("an entity is the text at its offsets, and no two overlap", async () => {
  const text = "Меня зовут Олег, заказ № 70021 на 900 рублей, пишите на oleg@post.example или +7 812 555-01-44 завтра.";
  const found = await extractEntities(ctx, { text, at });
  expect(found.map(({ type }) => type)).toEqual(["name", "order_number", "money", "email", "phone", "date"]);
  for (const [place, { value, start, end }] of found.entries()) {
    expect(text.slice(start, end)).toBe(value);
    expect(start).toBeGreaterThanOrEqual(found[place - 1]?.end ?? 0);
  }
});

test("a relative date is the one of the message's time, also at the end of a year", async () => {
  const read = async (text: string, time: number) => (await extractEntities(ctx, { text, at: time }))[0]?.normalised;
  expect(await read("tomorrow", Date.UTC(2026, 11, 31, 23))).toBe("2027-01-01");
  expect(await read("завтра", Date.UTC(2028, 1, 28, 12))).toBe("2028-02-29");
  // A Friday names itself.
  expect(await read("on Friday", Date.UTC(2026, 10, 27, 9))).toBe("2026-11-27");
});

test.for([
  ["digits", "1 ".repeat(20_000)],
  ["one long word", "a".repeat(40_000)],
  ["signs of addresses", "a@".repeat(20_000)],
  ["nothing but plus signs", "+".repeat(40_000)],
  ["times", "12:".repeat(15_000)],
  ["names", "my name is ".repeat(4_000)],
  ["weekdays", "в пятницу ".repeat(4_000)],
  ["orders", "order number ".repeat(4_000)],
] as const)("a message of %s takes no longer than another", { timeout: 20_000 }, async ([, text]) => {
  await find("tomorrow, +1 415 555 0132; завтра");
  const start = process.cpuUsage().user;
  const found = await find(text);
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(500);
  expect(found.length).toBeLessThanOrEqual(20);
});
