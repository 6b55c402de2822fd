import { decodeText } from "../../../kit/decode-text.ts";
import { sniffFamily } from "../../knowledge/format/sniff-family.ts";
import type { FileKind } from "./file-kinds.ts";

/** Scripts, ELF, and Mach-O in both orders, for one processor or many (whose magic Java's classes have, too). */
const programs = ["#!", "\x7fELF", "\xfe\xed\xfa\xce", "\xfe\xed\xfa\xcf", "\xce\xfa\xed\xfe", "\xcf\xfa\xed\xfe"];
const programsForMany = ["\xca\xfe\xba\xbe", "\xca\xfe\xba\xbf", "\xbe\xba\xfe\xca", "\xbf\xba\xfe\xca"];

/** How no text begins: JPEG, PNG (5.2), frames of MPEG's layer III. */
const magics: [string, FileKind][] = [
  ["\xff\xd8\xff", "jpeg"],
  ["\x89PNG\r\n\x1a\n", "png"],
  ...["\xe2", "\xe3", "\xf2", "\xf3", "\xfa", "\xfb"].map((sync): [string, FileKind] => [`\xff${sync}`, "mp3"]),
];

/** How a text may begin, too: GIF, Ogg (RFC 3533), ID3v2, ZIP archives with and without entries. */
const beginnings: [string, FileKind][] = [
  ["GIF87a", "gif"],
  ["GIF89a", "gif"],
  ["OggS", "ogg"],
  ["ID3", "mp3"],
  ["PK\x03\x04", "zip"],
  ["PK\x05\x06", "zip"],
];

/** Brands of ISO 14496-12 that are pictures: HEIF and AVIF. */
const pictureBrands = /^(?:hei|hev|mif|msf|avi)/;

const sampleBytes = 4096;

/** What a file is by its bytes alone; null where they are of no known kind. */
export function tellKind(bytes: Uint8Array): FileKind | "program" | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const begins = (magic: string) => head.startsWith(magic);
  const kindOf = (known: [string, FileKind][]) => known.find(([magic]) => begins(magic))?.[1] ?? null;
  if (programs.some(begins) || programsForMany.some(begins)) return "program";
  const magic = kindOf(magics);
  if (magic !== null) return magic;
  if (head.startsWith("ftyp", 4)) return pictureBrands.test(head.slice(8)) ? null : "mp4";
  if (begins("RIFF")) return head.startsWith("WEBP", 8) ? "webp" : null;
  const sniffed = sniffFamily(bytes);
  const family = "family" in sniffed && !(sniffed.family === "text" && isNoise(bytes)) ? sniffed.family : null;
  if (begins("MZ")) return family === "text" ? family : "program";
  return family ?? kindOf(beginnings);
}

/** Zeros are taken for text in UTF-16, and may be anything: what comes of it must read like a text. */
function isNoise(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleBytes);
  if (!sample.includes(0)) return false;
  // The sample may end inside a pair of surrogates.
  const text = decodeText(sample) ?? decodeText(bytes.subarray(0, sampleBytes - 2)) ?? "\0";
  const controls = text.match(/(?![\t\n\f\r])\p{Cc}/gu)?.length ?? 0;
  return controls * 1000 > text.length;
}
