import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { mark } from "./docs-of.ts";

export const sdksFolder = path.join(import.meta.dirname, "../../sdks");

/** Every generated file that is there, by its path from the folder `sdks`. */
export function readGenerated(): Map<string, string> {
  const names = globSync("**/*.{py,java,rb,rbs}", { cwd: sdksFolder });
  const files = names.map(
    (name) => [name.replaceAll(path.sep, "/"), readFileSync(path.join(sdksFolder, name), "utf8")] as const,
  );
  return new Map(files.filter(([, text]) => text.split("\n", 1)[0]?.includes(mark)));
}
