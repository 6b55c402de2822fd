import { createInflateRaw } from "node:zlib";

/**
 * Decompresses deflated data in pieces of at most 64 KB, each when it is asked for, so that a caller can stop a
 * decompression bomb before it is in memory. Bytes after the end of the compressed data are ignored. Throws on corrupt
 * data, after most of what could be decompressed. Not by `DecompressionStream`: where bytes follow the data, workerd's
 * fails without any output.
 */
export async function* inflate(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const unpacking = createInflateRaw({ chunkSize: 64 * 1024 });
  unpacking.end(packed);
  yield* unpacking;
}
