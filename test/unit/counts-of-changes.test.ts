import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const source = path.join(import.meta.dirname, "../../src");

/**
 * D1 counts the changes of triggers too, and a Durable Object's `rowsWritten` counts indexes: a statement says what it changed in
 * `RETURNING`, and a count of rows written only says whether there were any.
 */
test("no code depends on how many rows a statement is said to have changed", () => {
  const faults = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => {
      const text = readFileSync(path.join(source, name), "utf8");
      const counts = text.match(/meta\.changes\b(?!`)|\browsAffected\b|\browsWritten (?!\}|> 0|=== 0)[^,]*/g) ?? [];
      return counts.map((count) => `${name}: ${count}`);
    });
  expect(faults).toEqual([]);
});
