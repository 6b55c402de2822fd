import { readFileSync } from "node:fs";
import path from "node:path";

/** The lines of a file of `test/data/languages`, without comments. */
export function readLanguageData(name: string): string[] {
  const file = path.join(import.meta.dirname, "../../data/languages", name);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
}

/** The lines below each `[code]`. */
export function linesByLanguage(name: string): [code: string, lines: string[]][] {
  const found: [string, string[]][] = [];
  for (const line of readLanguageData(name)) {
    const code = /^\[(\w+)\]$/.exec(line)?.[1];
    if (code) found.push([code, []]);
    else found.at(-1)![1].push(line);
  }
  return found;
}
