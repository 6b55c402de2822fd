import { inflateRawSync } from "node:zlib";
import { DEFLATED, STORED, storedBytes, type ZipEntry } from "../../../kit/zip-entries.ts";

/** The parts that name a file's kind are this small. */
const MAX_BYTES = 256 * 1024;

/** The text of a small entry of an archive; empty for one that is large, damaged or encrypted. */
export function archiveEntryText(bytes: Uint8Array, entry: ZipEntry | undefined): string {
  if (entry === undefined || entry.isEncrypted || entry.compressedSize > MAX_BYTES) return "";
  const packed = storedBytes(bytes, entry);
  if (packed === null) return "";
  if (entry.method === STORED) return decode(packed);
  if (entry.method !== DEFLATED) return "";
  try {
    return decode(inflateRawSync(packed, { maxOutputLength: MAX_BYTES }));
  } catch {
    return "";
  }
}

function decode(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(!isWide ? "utf-8" : bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
}
