import { readZipEntries, type ZipEntry } from "../../kit/zip-entries.ts";
import { MAX_ARCHIVE_BYTES, MAX_ARCHIVE_ENTRIES } from "../limits.ts";
import { bomb, damaged } from "./extraction-error.ts";
import { type Pause, SLICE_LENGTH } from "./pause.ts";
import { unzip } from "./unzip.ts";

const LOCAL_HEADER_BYTES = 30;

/** The parts of a ZIP file. Only requested parts are unpacked, all within limits. */
export interface Archive {
  /** In the order of the archive's directory. */
  names: string[];
  has(name: string): boolean;
  /** A part's text, streamed while it is unpacked; empty for a missing part. */
  pieces(name: string): AsyncGenerator<string>;
  /** A part's bytes; empty for a missing part. */
  bytes(name: string): Promise<Uint8Array>;
}

/**
 * Opens a ZIP archive. Throws `ExtractionError`: `corrupt_file`; `decompression_bomb` for too many or overlapping
 * entries. Reading parts throws `encrypted`, `corrupt_file`, and `decompression_bomb` when a part or all parts together
 * unpack to too much, and what `pause` throws, which is awaited while they are unpacked.
 */
export function openArchive(bytes: Uint8Array, pause: Pause): Archive {
  const entries = readZipEntries(bytes);
  if (entries === null) throw damaged();
  if (entries.length > MAX_ARCHIVE_ENTRIES || overlap(entries)) throw bomb();
  const byName = new Map(entries.map((entry) => [entry.name.replaceAll("\\", "/"), entry]));
  let unpacked = 0;
  let pausedAt = 0;

  async function* packed(name: string): AsyncGenerator<Uint8Array> {
    const entry = byName.get(name);
    if (entry === undefined) return;
    for await (const piece of unzip(bytes, entry)) {
      unpacked += piece.byteLength;
      if (unpacked > MAX_ARCHIVE_BYTES) throw bomb();
      yield piece;
      if (unpacked - pausedAt < SLICE_LENGTH) continue;
      pausedAt = unpacked;
      await pause();
    }
  }

  async function* pieces(name: string): AsyncGenerator<string> {
    let decoder: TextDecoder | undefined;
    for await (const piece of packed(name)) {
      decoder ??= new TextDecoder(encodingOf(piece));
      yield decoder.decode(piece, { stream: true });
    }
    if (decoder !== undefined) yield decoder.decode();
  }

  async function bytesOf(name: string): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for await (const piece of packed(name)) parts.push(piece);
    return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
  }

  return { names: [...byName.keys()], has: (name) => byName.has(name), pieces, bytes: bytesOf };
}

/** Entries that share bytes: how a small archive can claim to be large (D. Fifield, "A better zip bomb", 2019). */
function overlap(entries: ZipEntry[]): boolean {
  const sorted = entries.toSorted((a, b) => a.headerOffset - b.headerOffset);
  return sorted.some((entry, at) => {
    const next = sorted[at + 1];
    return next !== undefined && entry.headerOffset + LOCAL_HEADER_BYTES + entry.compressedSize > next.headerOffset;
  });
}

/** XML is UTF-8 unless a byte-order mark indicates UTF-16 (XML 1.0, appendix F). */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
