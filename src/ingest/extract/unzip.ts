import { inflate } from "../../kit/inflate.ts";
import { DEFLATED, STORED, storedBytes, type ZipEntry } from "../../kit/zip-entries.ts";
import { MAX_INFLATED_BYTES, MAX_INFLATION_RATIO } from "../limits.ts";
import { bomb, damaged, ExtractionError } from "./extraction-error.ts";
import { SLICE_LENGTH } from "./pause.ts";

/**
 * Unpacks one file of a ZIP archive in pieces; the sizes that the archive declares are not trusted. Throws
 * `ExtractionError`: `encrypted`, `corrupt_file`, `decompression_bomb`.
 */
export async function* unzip(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted) {
    throw new ExtractionError(
      "encrypted",
      "The file is protected by a password. Remove the password and upload the file again.",
    );
  }
  const packed = storedBytes(bytes, entry);
  const isKnown = entry.method === STORED || entry.method === DEFLATED;
  if (packed === null || packed.length < entry.compressedSize || !isKnown) throw damaged();
  if (entry.method === DEFLATED) yield* inflateWithin(packed);
  else for (let at = 0; at < packed.length; at += SLICE_LENGTH) yield packed.subarray(at, at + SLICE_LENGTH);
}

async function* inflateWithin(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const cap = Math.min(MAX_INFLATED_BYTES, Math.max(1024 * 1024, packed.length * MAX_INFLATION_RATIO));
  const pieces = inflate(packed);
  let length = 0;
  while (true) {
    const next = await pieces.next().catch(() => {
      throw damaged();
    });
    if (next.done) return;
    length += next.value.byteLength;
    if (length > cap) {
      await pieces.return(undefined);
      throw bomb();
    }
    yield next.value;
  }
}
