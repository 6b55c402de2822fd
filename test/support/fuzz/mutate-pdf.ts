import { deflateSync } from "node:zlib";
import type { Mutate } from "./mutate-bytes.ts";
import { replaceOne } from "./mutate-text.ts";
import type { Random } from "./random.ts";

const objectPattern = /\d+ 0 obj[\s\S]*?endobj/g;
const filters = ["/FlateDecode", "/ASCIIHexDecode", "/ASCII85Decode", "/LZWDecode", "/RunLengthDecode", "/DCTDecode"];

/** Unpacked, megabytes: below and above what a page may have. */
const streamMegabytes = [1, 8, 60];

const onText = (change: (text: string, random: Random) => string): Mutate => {
  return (bytes, random) => Buffer.from(change(bytes.toString("latin1"), random), "latin1");
};

/** Mutations of the objects of a PDF, by the word that names them. */
export const pdfMutations: Record<string, Mutate> = {
  "another reference": onText((text, random) => replaceOne(text, /\d+ 0 R/g, random, () => `${random.below(16)} 0 R`)),
  "a PDF number out of range": onText((text, random) =>
    replaceOne(text, /(?<=[ [])-?\d+(?=[ \]\n/])/g, random, () =>
      random.pick(["-1", "0", "1e30", "4294967296", "9".repeat(400), "1.2.3", "--5"]),
    ),
  ),
  "a missing object": onText((text, random) => replaceOne(text, objectPattern, random, () => "")),
  "objects twice": onText((text, random) => replaceOne(text, objectPattern, random, (found) => found.repeat(300))),
  "another filter": onText((text, random) =>
    replaceOne(text, /\/Length \d+/g, random, (found) => {
      const names = Array.from({ length: random.pick([1, 2, 50]) }, () => random.pick(filters));
      return `${found} /Filter [${names.join(" ")}]`;
    }),
  ),
  "a large stream": onText((text, random) => {
    const [line] = ["BT /F1 9 Tf 72 700 Td (Otter) Tj ET\n"];
    const size = random.pick(streamMegabytes) * 1024 * 1024;
    const packed = deflateSync(line.repeat(Math.ceil(size / line.length))).toString("latin1");
    return replaceOne(
      text,
      /<<[^<>]*>>\nstream\n[\s\S]*?endstream/g,
      random,
      () => `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`,
    );
  }),
  "nested arrays": onText((text, random) => {
    const depth = random.pick([100, 20_000]);
    return replaceOne(text, /\[/g, random, () => "[".repeat(depth));
  }),
  "no table of objects": onText((text) => text.replace(/xref[\s\S]*?trailer/, "trailer")),
};
