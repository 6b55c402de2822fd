import path from "node:path";
import { expect, test } from "vitest";
import { literalTexts } from "../../support/console-literals.ts";
import { consoleSources, parseSource } from "../../support/console-sources.ts";

const root = path.join(import.meta.dirname, "../../../src/web/console");
const named = consoleSources().filter(({ name }) => /(^|\/)(texts|common)\.ts$/.test(name));

/** The names of a value's parts with the types of their values. */
function shapeOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shapeOf(part)]));
}

test.each(named.map(({ name }) => name))("%s has the same texts in both languages", async (name) => {
  const exported: Record<string, unknown> = await import(path.join(root, name));
  const all = Object.values(exported).filter((one): one is { en: unknown; ru: unknown } => {
    return typeof one === "object" && one !== null && "en" in one && "ru" in one;
  });
  expect(all).not.toEqual([]);
  for (const { en, ru } of all) expect(shapeOf(ru)).toEqual(shapeOf(en));
});

test("no component has a text of its own", () => {
  expect(consoleSources().flatMap(literalTexts)).toEqual([]);
});

test("a text is found between tags, in braces and in an attribute that is read; a name or sign is none", () => {
  const found = (text: string) => literalTexts(parseSource("a.tsx", `const a = ${text};`));
  expect(found("<p>Hello</p>")).toEqual(["a.tsx:1 Hello"]);
  expect(found('<p>{"Hello"}</p>')).toEqual(["a.tsx:1 Hello"]);
  expect(found('<p>{isOn ? "On now" : texts.off}</p>')).toEqual(["a.tsx:1 On now"]);
  expect(found('<TextField label="Name" />')).toEqual(["a.tsx:1 Name"]);
  expect(found('<p class="quiet" id="some">→ {"№ "} · {texts.a}: <b lang="en">English</b></p>')).toEqual([]);
});
