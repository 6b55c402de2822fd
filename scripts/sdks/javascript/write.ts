import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generate } from "./generate.ts";

const source = path.join(import.meta.dirname, "../../../sdks/javascript/src");

/** Writes the generated files of the JavaScript client: the functions and types of each dialect, and the frames of sockets. */
export async function writeJavascript(): Promise<void> {
  const files = await generate();
  for (const folder of new Set([...files.keys()].map((name) => path.dirname(name)))) {
    rmSync(path.join(source, folder), { recursive: true, force: true });
    mkdirSync(path.join(source, folder), { recursive: true });
  }
  for (const [name, text] of files) writeFileSync(path.join(source, name), text);
}

if (import.meta.main) await writeJavascript();
