import { damaged } from "../extraction-error.ts";
import type { Archive } from "../open-archive.ts";
import { relationshipsOf } from "./relationships-of.ts";

/**
 * The main part of an Office document, which the package's relationships name (ECMA-376 part 2, 6.5.3); the usual one
 * if they are missing. Throws `ExtractionError` `corrupt_file` when there is none.
 */
export async function mainPart(archive: Archive, usual: string): Promise<string> {
  for (const { type, part } of (await relationshipsOf(archive, "")).values()) {
    if (type === "officeDocument" && archive.has(part)) return part;
  }
  if (!archive.has(usual)) throw damaged();
  return usual;
}
