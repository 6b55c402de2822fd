import { Buffer } from "node:buffer";
import { inflate } from "../../../kit/inflate.ts";
import { MAX_INFLATED_BYTES, MAX_INFLATION_RATIO } from "../../limits.ts";
import { ExtractionError } from "../extraction-error.ts";

/** Smaller compressed streams cannot unpack to much: deflate expands at most 1,032 times. */
const WORTH_CHECKING_BYTES = 16 * 1024;
/** Pictures are not unpacked for text, but pictures above this size (A3 at 600 dpi) are checked too. */
const LARGE_PICTURE_BYTES = 256 * 1024 * 1024;
const DICTIONARY_BYTES = 2048;

/**
 * Inflates every deflated stream of a PDF without keeping the output, because pdf.js inflates a stream whole, whatever
 * its size. Throws `ExtractionError` `decompression_bomb`.
 */
export async function rejectBomb(bytes: Uint8Array): Promise<void> {
  for (const { dictionary, packed } of streams(bytes)) {
    const filters = dictionary.match(/\/(FlateDecode|Fl)\b/g)?.length ?? 0;
    if (filters === 0 || packed.length < WORTH_CHECKING_BYTES) continue;
    const isPicture = /\/Subtype\s*\/Image\b/.test(dictionary);
    const byRatio = Math.max(1024 * 1024, packed.length * MAX_INFLATION_RATIO);
    const cap = isPicture ? LARGE_PICTURE_BYTES : Math.min(MAX_INFLATED_BYTES, byRatio);
    if (filters > 1 || (await isLarger(packed, cap))) {
      throw new ExtractionError(
        "decompression_bomb",
        "The PDF unpacks to far more data than allowed. Print or save it as a new PDF, and upload that.",
      );
    }
  }
}

async function isLarger(packed: Uint8Array, cap: number): Promise<boolean> {
  let length = 0;
  try {
    for await (const part of inflate(packed, "deflate")) {
      length += part.byteLength;
      if (length > cap) return true;
    }
  } catch {
    // A line end after the data, or damage: pdf.js decides what can be read.
  }
  return false;
}

function* streams(bytes: Uint8Array): Generator<{ dictionary: string; packed: Uint8Array }> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (true) {
    const start = file.indexOf("stream", at);
    const end = start === -1 ? -1 : file.indexOf("endstream", start + 6);
    if (end === -1) return;
    const before = file.toString("latin1", Math.max(at, start - DICTIONARY_BYTES), start);
    const lineEnd = bytes[start + 6] === 0x0d ? 2 : 1;
    yield {
      dictionary: before.slice(before.lastIndexOf(" obj") + 1),
      packed: bytes.subarray(start + 6 + lineEnd, end),
    };
    at = end + 9;
  }
}
