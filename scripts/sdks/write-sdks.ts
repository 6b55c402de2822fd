import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { printAll } from "./print-all.ts";
import { readGenerated, sdksFolder } from "./read-generated.ts";

/** Writes the generated files of the client libraries, and removes those that are no longer made. */
function writeSdks(): void {
  const files = printAll();
  for (const name of readGenerated().keys()) if (!files.has(name)) rmSync(path.join(sdksFolder, name));
  for (const [name, text] of files) {
    const file = path.join(sdksFolder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

if (import.meta.main) writeSdks();
