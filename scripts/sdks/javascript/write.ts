import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readOptions } from "../../read-options.ts";
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

/** The generated files that are not what the routes make. */
async function findStale(): Promise<string[]> {
  const isStale = ([name, text]: [string, string]) => {
    const file = path.join(source, name);
    return !existsSync(file) || readFileSync(file, "utf8") !== text;
  };
  return [...(await generate())].filter(isStale).map(([name]) => name);
}

if (import.meta.main) {
  const usage =
    "Usage: npm run sdks\n\nWrites what is generated of the client libraries. With --check, only says whether it is new.";
  const { values } = readOptions({ usage, options: { check: { type: "boolean" } } });
  if (values.check === true) {
    const stale = await findStale();
    if (stale.length > 0) console.error(`Not what the routes make: ${stale.join(", ")}. Run: npm run sdks`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else await writeJavascript();
}
