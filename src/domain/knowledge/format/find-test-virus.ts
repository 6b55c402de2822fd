import { Buffer } from "node:buffer";
import { inflate } from "../../../kit/inflate.ts";
import { DEFLATED, readZipEntries, storedBytes, type ZipEntry } from "../../../kit/zip-entries.ts";

/**
 * The standard test file for virus scanners, in two parts: as a whole it would make scanners report this source file
 * too.
 */
const HEAD = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$";
const TAIL = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

/** Nesting depth of archives that are opened; an archive that contains itself would never end. */
const MAX_DEPTH = 3;
const MAX_ENTRIES = 2_000;
/** Limit of unpacked bytes in total: a quarter of a second. Larger files are left to the extractor. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Searches a file, and the compressed entries in it, for the EICAR test file; returns its name if found. It lets users
 * verify the check without a scanner; only a scanner finds real viruses. A damaged archive is not an error: it is
 * searched as far as possible.
 */
export async function findTestVirus(bytes: Uint8Array): Promise<string | null> {
  const budget = { bytes: MAX_BYTES, entries: MAX_ENTRIES };
  return (await isInside(bytes, MAX_DEPTH, budget)) ? "EICAR-Test-File" : null;
}

async function isInside(
  bytes: Uint8Array,
  depth: number,
  budget: { bytes: number; entries: number },
): Promise<boolean> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tail = file.indexOf(TAIL);
  if (tail >= HEAD.length && file.toString("latin1", tail - HEAD.length, tail) === HEAD) return true;
  if (depth === 0 || bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  for (const entry of readZipEntries(bytes) ?? []) {
    if (entry.method !== DEFLATED) continue;
    if (--budget.entries < 0 || budget.bytes <= 0) return false;
    const unpacked = await unpack(bytes, entry, budget);
    if (await isInside(unpacked, depth - 1, budget)) return true;
  }
  return false;
}

async function unpack(bytes: Uint8Array, entry: ZipEntry, budget: { bytes: number }): Promise<Uint8Array> {
  const packed = storedBytes(bytes, entry);
  if (packed === null) return new Uint8Array();
  const parts: Uint8Array[] = [];
  try {
    for await (const part of inflate(packed)) {
      parts.push(part);
      budget.bytes -= part.byteLength;
      if (budget.bytes <= 0) break;
    }
  } catch {
    // Damaged: the part before is searched.
  }
  return Buffer.concat(parts);
}
