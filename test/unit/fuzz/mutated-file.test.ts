import { createHash } from "node:crypto";
import path from "node:path";
import { expect, test } from "vitest";
import { type MutatedFile, mutatedFiles, originals } from "../../support/fuzz/mutated-file.ts";

const some = Array.from({ length: 50 }, (_, at) => at);
/** Some files have megabytes: they are compared by their hash. */
const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const summary = ({ name, bytes, kinds }: MutatedFile) => `${name} ${kinds} ${hashOf(bytes)}`;

test("a seed and a number always give the same file, and another seed another one", () => {
  const fresh = (seed: number, numbers: number[]) => {
    const fileAt = mutatedFiles(seed);
    return numbers.map((at) => summary(fileAt(at)));
  };
  expect(fresh(7, some.slice(0, 8).toReversed()).toReversed()).toEqual(fresh(7, some.slice(0, 8)));
  expect(fresh(8, some.slice(0, 8))).not.toEqual(fresh(7, some.slice(0, 8)));
});

test("each format is mutated, and nearly every file differs from all whole ones", () => {
  const whole = originals();
  const files = some.map(mutatedFiles(1));
  expect(new Set(files.map(({ name }) => path.extname(name)))).toEqual(
    new Set(whole.map(([name]) => path.extname(name))),
  );
  const unchanged = new Set(whole.map(([, bytes]) => hashOf(bytes)));
  const changed = files.filter(({ bytes }) => !unchanged.has(hashOf(bytes)));
  expect(changed.length).toBeGreaterThan(some.length * 0.9);
  for (const { kinds } of files) expect(kinds.length).toBeGreaterThan(0);
});
