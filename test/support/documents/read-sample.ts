import { readFileSync } from "node:fs";
import path from "node:path";

/** The bytes of a file in `test/data/documents`. */
export function readSample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(import.meta.dirname, "../../data/documents", name)));
}
