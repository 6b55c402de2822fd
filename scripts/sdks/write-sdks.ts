import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { mark } from "./docs-of.ts";
import { printAll } from "./print-all.ts";

const root = path.join(import.meta.dirname, "../../sdks");

/** Every generated file that is there, by its path from the folder `sdks`. */
export function readGenerated(): Map<string, string> {
  const names = globSync("**/*.{py,java,rb,rbs}", { cwd: root });
  const files = names.map((name) => [name.replaceAll(path.sep, "/"), readFileSync(path.join(root, name), "utf8")] as const);
  return new Map(files.filter(([, text]) => text.split("\n", 1)[0]?.includes(mark)));
}

/** Writes the generated files of the client libraries, and removes those that are no longer made. */
function writeSdks(): void {
  const files = printAll();
  for (const name of readGenerated().keys()) if (!files.has(name)) rmSync(path.join(root, name));
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
}

if (import.meta.main) writeSdks();
