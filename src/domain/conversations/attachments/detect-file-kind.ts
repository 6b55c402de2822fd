import { decodeText } from "../../../kit/decode-text.ts";
import { sniffFamily } from "../../knowledge/format/sniff-family.ts";
import type { FileKind } from "./file-kinds.ts";

/**
 * Scripts, ELF, and Mach-O in both byte orders, for one architecture or several (with the same magic number as Java
 * classes).
 */
const programs = ["#!", "\x7fELF", "\xfe\xed\xfa\xce", "\xfe\xed\xfa\xcf", "\xce\xfa\xed\xfe", "\xcf\xfa\xed\xfe"];
const fatPrograms = ["\xca\xfe\xba\xbe", "\xca\xfe\xba\xbf", "\xbe\xba\xfe\xca", "\xbf\xba\xfe\xca"];

/** Magic bytes that no text begins with: JPEG, PNG (5.2), frames of MPEG's layer III. */
const magics: [string, FileKind][] = [
  ["\xff\xd8\xff", "jpeg"],
  ["\x89PNG\r\n\x1a\n", "png"],
  ...["\xe2", "\xe3", "\xf2", "\xf3", "\xfa", "\xfb"].map((sync): [string, FileKind] => [`\xff${sync}`, "mp3"]),
];

/** Magic bytes that a text may also begin with: GIF, Ogg (RFC 3533), ID3v2, ZIP archives with and without entries. */
const ambiguousMagics: [string, FileKind][] = [
  ["GIF87a", "gif"],
  ["GIF89a", "gif"],
  ["OggS", "ogg"],
  ["ID3", "mp3"],
  ["PK\x03\x04", "zip"],
  ["PK\x05\x06", "zip"],
];

/** ISO 14496-12 brands of pictures: HEIF and AVIF. */
const pictureBrands = /^(?:hei|hev|mif|msf|avi)/;

const sampleBytes = 4096;

/** Detects the kind of a file from its bytes alone; null when it is unknown. */
export function detectFileKind(bytes: Uint8Array): FileKind | "program" | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const begins = (magic: string) => head.startsWith(magic);
  const kindOf = (known: [string, FileKind][]) => known.find(([magic]) => begins(magic))?.[1] ?? null;
  if (programs.some(begins) || fatPrograms.some(begins)) return "program";
  const magic = kindOf(magics);
  if (magic !== null) return magic;
  if (head.startsWith("ftyp", 4)) return pictureBrands.test(head.slice(8)) ? null : "mp4";
  if (begins("RIFF")) return head.startsWith("WEBP", 8) ? "webp" : null;
  const sniffed = sniffFamily(bytes);
  const family = "family" in sniffed && !(sniffed.family === "text" && isNoise(bytes)) ? sniffed.family : null;
  if (begins("MZ")) return family === "text" ? family : "program";
  return family ?? kindOf(ambiguousMagics);
}

/**
 * Bytes with zeros are taken for UTF-16 text but may be binary: the decoded text must have almost no control
 * characters.
 */
function isNoise(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleBytes);
  if (!sample.includes(0)) return false;
  // The sample may end inside a surrogate pair.
  const text = decodeText(sample) ?? decodeText(bytes.subarray(0, sampleBytes - 2)) ?? "\0";
  const controls = text.match(/(?![\t\n\f\r])\p{Cc}/gu)?.length ?? 0;
  return controls * 1000 > text.length;
}
