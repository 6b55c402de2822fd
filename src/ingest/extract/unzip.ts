import type { ZipEntry } from "../../kit/zip-entries.ts";
import { MAX_INFLATED_BYTES, MAX_INFLATION_RATIO } from "../limits.ts";
import { ExtractionError } from "./extraction-error.ts";
import { inflate } from "./inflate.ts";

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const STORED = 0;
const DEFLATE = 8;

/**
 * One file of a ZIP archive, unpacked; sizes that the archive claims are not believed.
 * Throws `ExtractionError`: `encrypted`, `corrupt_file`, `decompression_bomb`.
 */
export async function unzip(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  if (entry.isEncrypted) {
    throw new ExtractionError("encrypted", "The file is protected by a password. Remove it and upload the file again.");
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerOffset;
  const fits = at + LOCAL_HEADER_BYTES <= bytes.length && view.getUint32(at, true) === LOCAL_HEADER;
  const isKnown = entry.method === STORED || entry.method === DEFLATE;
  if (!fits || !isKnown) throw damaged();
  const start = at + LOCAL_HEADER_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + entry.compressedSize);
  if (packed.length < entry.compressedSize) throw damaged();
  if (entry.method === STORED) return packed;
  const cap = Math.min(MAX_INFLATED_BYTES, Math.max(1024 * 1024, packed.length * MAX_INFLATION_RATIO));
  return await inflateWithin(packed, cap);
}

async function inflateWithin(packed: Uint8Array, cap: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of inflate(packed, "deflate-raw")) {
      length += part.byteLength;
      if (length > cap) break;
      parts.push(part);
    }
  } catch {
    throw damaged();
  }
  if (length > cap) {
    throw new ExtractionError(
      "decompression_bomb",
      "The file unpacks to far more than a document holds. Save it again in its program, or upload it as a PDF.",
    );
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

function damaged(): ExtractionError {
  return new ExtractionError(
    "corrupt_file",
    "The file is damaged. Open it in its program, save it and upload it again.",
  );
}
