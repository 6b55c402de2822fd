import { inflateRawSync } from "node:zlib";
import { buildZip } from "../documents/build-zip.ts";
import { byteMutations, type Mutate } from "./mutate-bytes.ts";
import { textMutations } from "./mutate-text.ts";
import type { Random } from "./random.ts";

const localHeader = 0x04034b50;
const entryHeader = 0x02014b50;
const inner = [...Object.values(textMutations), ...Object.values(textMutations), ...Object.values(byteMutations)];

/** Unpacked, megabytes: below and above what a part may have (`docs/design/documents.md`). */
const partMegabytes = [2, 20, 60];

/** Bytes of all parts of an archive: a false directory may name one part thousands of times. */
const mostUnpacked = 64 * 1024 ** 2;

/** Mutations of the parts of a ZIP archive and of its directory, by the word that names them. */
export const zipMutations: Record<string, Mutate> = {
  "a changed part": onParts((parts, random, others) => {
    const changed = random.pick(parts);
    const [name, bytes] = changed;
    return parts.map((part) => (part === changed ? [name, random.pick(inner)(bytes, random, others)] : part));
  }),
  "a missing part": onParts((parts, random) => {
    const gone = random.pick(parts);
    return parts.filter((part) => part !== gone);
  }),
  "parts under other names": onParts((parts, random) => {
    const names = parts.map(([name]) => name);
    return parts.map(([name, bytes]) => [random.oneIn(3) ? random.pick(names) : name, bytes]);
  }),
  "many parts": onParts((parts, random) => {
    // The last is more than an archive may have; making so many takes seconds.
    const count = random.oneIn(20) ? 20_001 : random.pick([100, 1_000]);
    return [...parts, ...Array.from({ length: count }, (_, at): Part => [`x/${at}.xml`, Buffer.from("<x/>")])];
  }),
  "a large part": onParts((parts, random) => {
    // Only this one: a damaged directory may name a part a thousand times.
    const enlarged = random.pick(parts);
    const [name, bytes] = enlarged;
    const size = random.pick(partMegabytes) * 1024 * 1024;
    const piece = bytes.length === 0 ? Buffer.from(" ") : bytes;
    return parts.map((part) => (part === enlarged ? [name, Buffer.alloc(size, piece)] : part));
  }),
  "a false directory": (bytes, random) => {
    const copy = Buffer.from(bytes);
    const headers = headersOf(copy);
    if (headers.length === 0) return copy;
    const at = random.pick(headers);
    const isEntry = copy.readUInt32LE(at) === entryHeader;
    // The fields from the flags to the length of the name: method, times, checksum, sizes.
    const field = at + (isEntry ? 8 : 6) + random.below(20);
    copy.writeUInt16LE(random.pick([0, 1, 8, 9, 0x0800, 0xffff]), Math.min(field, copy.length - 2));
    return copy;
  },
};

type Part = [name: string, bytes: Buffer];

function onParts(change: (parts: Part[], random: Random, others: readonly Buffer[]) => Part[]): Mutate {
  return (bytes, random, others) => {
    const parts = partsOf(bytes);
    if (parts.length === 0) return bytes;
    return Buffer.from(buildZip(Object.fromEntries(change(parts, random, others)), ["mimetype"]));
  };
}

/** The parts of an archive, by its directory. What cannot be read any more is left out, and so is what is too much. */
function partsOf(bytes: Buffer): Part[] {
  let left = mostUnpacked;
  const entries = headersOf(bytes).filter((at) => bytes.readUInt32LE(at) === entryHeader);
  return entries.flatMap((at): Part[] => {
    try {
      const size = bytes.readUInt32LE(at + 20);
      const start = bytes.readUInt32LE(at + 42);
      const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
      const packed = bytes.subarray(from, from + size);
      // A false length would give a longer name than a header can have.
      const name = bytes.toString("utf8", at + 46, at + 46 + Math.min(bytes.readUInt16LE(at + 28), 1_000));
      const isStored = bytes.readUInt16LE(at + 10) === 0;
      const part = isStored ? packed : inflateRawSync(packed, { maxOutputLength: left });
      left -= part.length;
      return left < 0 ? [] : [[name, part]];
    } catch {
      return [];
    }
  });
}

function headersOf(bytes: Buffer): number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf("PK"); at >= 0 && at + 46 <= bytes.length; at = bytes.indexOf("PK", at + 1)) {
    const signature = bytes.readUInt32LE(at);
    if (signature === localHeader || signature === entryHeader) found.push(at);
  }
  return found;
}
