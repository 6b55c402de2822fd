/**
 * Decompresses in chunks, so that a caller can stop a decompression bomb before it is in memory. Throws `TypeError` on
 * corrupt data, after the part that could be decompressed.
 */
export async function* inflate(packed: Uint8Array, format: "deflate" | "deflate-raw"): AsyncGenerator<Uint8Array> {
  const unpacked = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream(format));
  const reader = unpacked.getReader();
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
