import { readFileSync } from "node:fs";
import path from "node:path";

/** The lines of a file of `test/data`, cut at tabs, without its first line, comments and empty lines. */
export function readTable(file: string): string[][] {
  const text = readFileSync(path.join(import.meta.dirname, "../../data", file), "utf8");
  const lines = text.split("\n").slice(1);
  return lines.filter((line) => line.trim() !== "" && !line.startsWith("#")).map((line) => line.split("\t"));
}
