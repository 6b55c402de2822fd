/** One file of a ZIP archive, as its central directory describes it. Sizes are bytes and cannot be trusted. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflate. */
  method: number;
  isEncrypted: boolean;
  compressedSize: number;
  uncompressedSize: number;
  /** Offset of the entry's local header. */
  headerOffset: number;
}

/** `ZipEntry.method` of bytes as they are, and of deflated bytes. */
export const STORED = 0;
export const DEFLATED = 8;

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const END_RECORD = 0x06054b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD_BYTES = 22;
const MAX_COMMENT_BYTES = 65_535;

/**
 * The entries of a ZIP archive, read from its central directory (PKWARE APPNOTE 6.3.10, sections 4.3.12 and 4.3.16).
 * null when the bytes are not a readable archive. ZIP64 is not supported: no document under the upload limit needs it.
 */
export function readZipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  const names = new TextDecoder();
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL_HEADER) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      compressedSize: view.getUint32(at + 20, true),
      uncompressedSize: view.getUint32(at + 24, true),
      headerOffset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * The bytes of an entry as they are stored, fewer than `compressedSize` when the archive ends before them. null without a local
 * header (section 4.3.7).
 */
export function storedBytes(bytes: Uint8Array, { headerOffset: at, compressedSize }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + LOCAL_HEADER_BYTES > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) return null;
  const start = at + LOCAL_HEADER_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return bytes.subarray(start, start + compressedSize);
}

function findEndRecord(view: DataView): number | null {
  const last = view.byteLength - END_RECORD_BYTES;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT_BYTES; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return null;
}
