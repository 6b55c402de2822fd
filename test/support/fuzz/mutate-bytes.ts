import type { Random } from "./random.ts";

/** A changed copy of some bytes. `others` are bytes of other files, to splice in. */
export type Mutate = (bytes: Buffer, random: Random, others: readonly Buffer[]) => Buffer;

/** Words that parsers of documents treat in a way of their own. */
const tokens = [
  ...["<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "&a;", "&#0;", "&#x110000;", "<x:y/>", "</"],
  ...[
    "<svg><style>",
    "<template>",
    "<plaintext>",
    "<details>",
    "<table><td>",
    "\u0000",
    "\ufeff",
    "\ufffe",
    "\r",
    "\u2028",
  ],
  ...["```", "---\n", "$$", "[[[[", "](", "![", "| - |", "> > > >", "\\", "\t", "1. ", "# ", "<https:", "[^1]: "],
  ...["{", "[", '"', ",", ":", "\\ud800", "1e999", "-", "null", "__proto__", ";", "=cmd|", "'"],
  ...["endobj", "stream\r\n", "endstream", "xref", "trailer", "%%EOF", "<<", ">>", "/Length", "/FlateDecode", "0 R"],
  ...["PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006", "%PDF-1.7", "ÿØÿ", "GIF89a", "Rar!", "\u007fELF"],
].map((word) => Buffer.from(word));

/** Values at which sizes and offsets overflow. */
const edges = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];

const longestRun = 200_000;

/** Mutations that know nothing of the format, by the word that names them. */
export const byteMutations: Record<string, Mutate> = {
  "flipped bytes": (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let times = 1 + random.below(16); times > 0; times--) {
      const at = random.below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    }
    return copy;
  },
  "an overflowing number": (bytes, random) => {
    if (bytes.length < 4) return bytes;
    const copy = Buffer.from(bytes);
    copy.writeUInt32LE(random.pick(edges), random.below(copy.length - 3));
    return copy;
  },
  "a cut end": (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  "a missing piece": (bytes, random) => {
    const [from, to] = range(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  "a repeated piece": (bytes, random) => {
    const [from, to] = range(bytes, random);
    const piece = bytes.subarray(from, to);
    const times = Math.min(random.pick([2, 16, 1_000]), Math.ceil(longestRun / Math.max(1, piece.length)));
    return Buffer.concat([bytes.subarray(0, to), ...Array<Buffer>(times).fill(piece), bytes.subarray(to)]);
  },
  "a piece of another file": (bytes, random, others) => {
    const other = random.pick(others);
    const [from, to] = range(other, random);
    return insert(bytes, random, other.subarray(from, to));
  },
  "a special word": (bytes, random) => {
    const times = random.oneIn(8) ? 5_000 : 1 + random.below(4);
    return insert(bytes, random, Buffer.concat(Array<Buffer>(times).fill(random.pick(tokens))));
  },
  "a run of one byte": (bytes, random) =>
    insert(bytes, random, Buffer.alloc(1 + random.below(longestRun), random.below(256))),
};

function range(bytes: Buffer, random: Random): [from: number, to: number] {
  const from = random.below(bytes.length);
  return [from, from + random.below(bytes.length - from + 1)];
}

function insert(bytes: Buffer, random: Random, piece: Buffer): Buffer {
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}
