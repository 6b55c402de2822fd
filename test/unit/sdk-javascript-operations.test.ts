import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { dialects } from "../../scripts/sdks/javascript/generate.ts";

const source = path.join(import.meta.dirname, "../../sdks/javascript/src");

/** Whether the files are what the routes make is told by `npm run check`, which has the seconds for it. */
test.each(Object.keys(dialects))("%s has one function for every operation, and none for aliases", (name) => {
  const text = readdirSync(path.join(source, name)).map((file) => readFileSync(path.join(source, name, file), "utf8"));
  const called = text.flatMap((each) =>
    Array.from(each.matchAll(/^const (\w+)Operation: Operation/gm), ([, id]) => id),
  );
  expect(called.sort()).toEqual(dialects[name]?.routes.map(({ id }) => id).sort());
  const functions = new Set(
    text.flatMap((each) => Array.from(each.matchAll(/^export function (\w+)\(/gm), ([, id]) => id)),
  );
  expect(called.filter((id) => !functions.has(id))).toEqual([]);
});
