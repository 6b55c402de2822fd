import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { readOptions } from "../../scripts/read-options.ts";

const root = path.join(import.meta.dirname, "../..");

afterEach(() => void vi.restoreAllMocks());

/** How a script with these arguments ends, and what it prints. */
function read(args: string[]) {
  const printed: string[] = [];
  const keep = (line: string) => void printed.push(line);
  vi.spyOn(console, "log").mockImplementation(keep);
  vi.spyOn(console, "error").mockImplementation(keep);
  vi.spyOn(process, "exit").mockImplementation((status) => {
    throw new Error(`exit ${status}`);
  });
  const options = { size: { type: "string" }, quick: { type: "boolean", default: false } } as const;
  try {
    const { values, positionals } = readOptions({ usage: "Usage: x", options, counts: ["size"], most: 1 }, args);
    return { values: { ...values }, positionals };
  } catch (error) {
    return { ended: (error as Error).message, printed: printed.join("\n") };
  }
}

test("the arguments of a script are read", () => {
  expect(read(["a", "--size", "7"])).toEqual({ values: { size: "7", quick: false }, positionals: ["a"] });
});

test("help is printed, and ends with 0", () => {
  expect(read(["--help"])).toEqual({ ended: "exit 0", printed: "Usage: x" });
  expect(read(["--fly", "-h"])).toEqual({ ended: "exit 0", printed: "Usage: x" });
});

test.each([
  [["--fly"], "Unknown option '--fly'"],
  [["--size"], "argument missing"],
  [["--size", "many"], "--size must be a whole number."],
  [["a", "b"], '"b" is too much.'],
])("wrong arguments are told with the usage, and end with 2: %j", (args, said) => {
  expect(read(args)).toEqual({ ended: "exit 2", printed: expect.stringContaining(said) });
  expect(read(args)).toMatchObject({ printed: expect.stringContaining("Usage: x") });
});

test("every script of the package reads its arguments", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  // Of several commands, the last one gets the arguments.
  const files = Object.values(scripts).flatMap((line) => /node (?:--watch\S+ )*(\S+\.ts)$/.exec(line)?.[1] ?? []);
  const ignores = files.filter((file) => {
    const text = readFileSync(path.join(root, file), "utf8");
    return !text.includes("readOptions({") && !text.includes("await run([");
  });
  expect(files.length).toBeGreaterThan(12);
  expect(ignores).toEqual(["scripts/complete-lock.ts"]);
});
