/**
 * Unpacks gzipped data in chunks: several members one after another (RFC 1952, section 2.2), and zeros that pad the last
 * one. Throws for data that is damaged or incomplete.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const [{ createGunzip }, { Readable }] = await Promise.all([import("node:zlib"), import("node:stream")]);
  const source = Readable.from(chunks);
  const unpacked = createGunzip();
  source.on("error", (error) => unpacked.destroy(error));
  source.pipe(unpacked);
  try {
    yield* unpacked;
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}
