import { Buffer } from "node:buffer";
import { inflate } from "../../../kit/inflate.ts";
import { yieldToEventLoop } from "../../../kit/yield-to-event-loop.ts";
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
/** An archive in an archive is unpacked whole, up to this size. */
const MAX_INNER_BYTES = 8 * 1024 * 1024;
/** Unpacked bytes and entries between two pauses: some milliseconds of work. */
const BYTES_BETWEEN_PAUSES = 1024 * 1024;
const ENTRIES_BETWEEN_PAUSES = 50;

interface Budget {
  bytes: number;
  entries: number;
}

/**
 * Searches a file, and the compressed entries in it, for the EICAR test file; returns its name if found. It lets users
 * verify the check without a scanner; only a scanner finds real viruses. A damaged archive is not an error: it is
 * searched as far as possible. Pauses, because nothing else runs while a file is unpacked.
 */
export async function findTestVirus(bytes: Uint8Array): Promise<string | null> {
  const budget = { bytes: MAX_BYTES, entries: MAX_ENTRIES };
  return (await isInside(bytes, MAX_DEPTH, budget)) ? "EICAR-Test-File" : null;
}

async function isInside(bytes: Uint8Array, depth: number, budget: Budget): Promise<boolean> {
  if (hasVirus(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) return true;
  if (depth === 0 || !isArchive(bytes)) return false;
  for (const entry of readZipEntries(bytes) ?? []) {
    if (entry.method !== DEFLATED) continue;
    if (--budget.entries < 0 || budget.bytes <= 0) return false;
    if (budget.entries % ENTRIES_BETWEEN_PAUSES === 0) await yieldToEventLoop();
    if (await isPacked(bytes, entry, depth - 1, budget)) return true;
  }
  return false;
}

/** Searches a compressed entry piece by piece, and then, if it is an archive, what is in it. */
async function isPacked(bytes: Uint8Array, entry: ZipEntry, depth: number, budget: Budget): Promise<boolean> {
  const packed = storedBytes(bytes, entry);
  if (packed === null) return false;
  let end = Buffer.alloc(0);
  let inner: Uint8Array[] | null = null;
  let length = 0;
  try {
    for await (const piece of inflate(packed)) {
      if (length === 0 && depth > 0 && isArchive(piece)) inner = [];
      const joined = Buffer.concat([end, piece]);
      if (hasVirus(joined)) return true;
      end = joined.subarray(1 - HEAD.length - TAIL.length);
      inner?.push(piece);
      length += piece.byteLength;
      if (length > MAX_INNER_BYTES) inner = null;
      budget.bytes -= piece.byteLength;
      if (budget.bytes <= 0) break;
      if (length % BYTES_BETWEEN_PAUSES < piece.byteLength) await yieldToEventLoop();
    }
  } catch {
    // Damaged: the part before is searched.
  }
  return inner !== null && (await isInside(Buffer.concat(inner), depth, budget));
}

function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function hasVirus(bytes: Buffer): boolean {
  const tail = bytes.indexOf(TAIL);
  return tail >= HEAD.length && bytes.toString("latin1", tail - HEAD.length, tail) === HEAD;
}
