import { inflateRawSync } from "node:zlib";
import type { ZipEntry } from "../../../kit/zip-entries.ts";

const LOCAL_HEADER_BYTES = 30;
const STORED = 0;
const DEFLATE = 8;
/** The parts that tell a file's kind are this small. */
const MAX_BYTES = 256 * 1024;

/** The text of a small entry of an archive; empty for one that is large, damaged or encrypted. */
export function archiveEntryText(bytes: Uint8Array, entry: ZipEntry | undefined): string {
  if (entry === undefined || entry.isEncrypted || entry.compressedSize > MAX_BYTES) return "";
  if (entry.headerOffset + LOCAL_HEADER_BYTES > bytes.length) return "";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = view.getUint16(entry.headerOffset + 26, true) + view.getUint16(entry.headerOffset + 28, true);
  const start = entry.headerOffset + LOCAL_HEADER_BYTES + names;
  const packed = bytes.subarray(start, start + entry.compressedSize);
  if (entry.method === STORED) return decode(packed);
  if (entry.method !== DEFLATE) return "";
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
