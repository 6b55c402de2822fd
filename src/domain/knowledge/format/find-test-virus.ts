import { Buffer } from "node:buffer";
import { inflate } from "../../../kit/inflate.ts";
import { readZipEntries, type ZipEntry } from "../../../kit/zip-entries.ts";

/** The file that everybody tests a virus check with, in two parts: whole, it would make a find of this file too. */
const HEAD = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$";
const TAIL = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

/** Archives in archives are opened so far; one that holds itself would go on for ever. */
const DEEPEST = 3;
const MOST_ENTRIES = 2_000;
/** Bytes unpacked in all: a quarter of a second. What is beyond is for the extractor to refuse. */
const MOST_BYTES = 64 * 1024 * 1024;
const LOCAL_HEADER_BYTES = 30;
const DEFLATE = 8;

/**
 * Whether the EICAR test file is in a file or in a part of it that is packed; its name if so. It shows that the check is
 * there without a scanner; only a scanner finds real viruses. Reads what it can: a damaged archive is no error here.
 */
export async function findTestVirus(bytes: Uint8Array): Promise<string | null> {
  const budget = { bytes: MOST_BYTES, entries: MOST_ENTRIES };
  return (await isInside(bytes, DEEPEST, budget)) ? "EICAR-Test-File" : null;
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
    if (entry.method !== DEFLATE) continue;
    if (--budget.entries < 0 || budget.bytes <= 0) return false;
    const unpacked = await unpack(bytes, entry, budget);
    if (await isInside(unpacked, depth - 1, budget)) return true;
  }
  return false;
}

async function unpack(bytes: Uint8Array, entry: ZipEntry, budget: { bytes: number }): Promise<Uint8Array> {
  const at = entry.headerOffset;
  if (at + LOCAL_HEADER_BYTES > bytes.length) return new Uint8Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = at + LOCAL_HEADER_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const parts: Uint8Array[] = [];
  try {
    for await (const part of inflate(bytes.subarray(start, start + entry.compressedSize), "deflate-raw")) {
      parts.push(part);
      budget.bytes -= part.byteLength;
      if (budget.bytes <= 0) break;
    }
  } catch {
    // Damaged: what came before is looked at.
  }
  return Buffer.concat(parts);
}
