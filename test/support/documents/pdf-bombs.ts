import { createHash } from "node:crypto";
import { constants, deflateRawSync, deflateSync } from "node:zlib";
import { concat, pageOf, stream } from "./raw-pdf.ts";

const MEGABYTE = 1024 * 1024;
const spaces = new Uint8Array(MEGABYTE).fill(0x20);
const text = (content: string) => new TextEncoder().encode(content);

/**
 * Megabytes of blanks, deflated to a thousandth: one packed megabyte, repeated. Its checksum is missing, which pdf.js
 * does not read.
 */
export function deflatedMegabytes(count: number): Uint8Array {
  const megabyte = deflateRawSync(spaces, { finishFlush: constants.Z_FULL_FLUSH });
  const last = deflateRawSync(new Uint8Array());
  return concat(Uint8Array.of(0x78, 0x9c), ...Array.from({ length: count }, () => megabyte), last);
}

export const deflatedAgain = (packed: Uint8Array): Uint8Array => new Uint8Array(deflateSync(packed));

/** LZW codes for a run of blanks: each is one byte longer than the one before, until the table of 4,096 is full. */
export function lzwBlanks(megabytes: number): Uint8Array {
  const bits: string[] = [];
  const write = (code: number, width: number) => bits.push(code.toString(2).padStart(width, "0"));
  write(256, 9);
  write(0x20, 9);
  let width = 9;
  let code = 258;
  for (; code < 4094; code++) {
    // One code early, as PDF's LZW does.
    if (code + 1 >= 1 << width) width++;
    write(code, Math.min(width, 12));
  }
  const longest = code - 257;
  for (let length = 0; length < megabytes * MEGABYTE; length += longest) write(code - 1, 12);
  const all = bits.join("");
  return Uint8Array.from({ length: all.length >> 3 }, (_, at) => Number.parseInt(all.slice(at * 8, at * 8 + 8), 2));
}

/** Runs of 128 blanks: a sixty-fourth of the size. */
export function runLengthBlanks(megabytes: number): Uint8Array {
  const packed = new Uint8Array((megabytes * MEGABYTE) / 64);
  for (let at = 0; at < packed.length; at += 2) packed.set([129, 0x20], at);
  return packed;
}

export const hexOf = (bytes: Uint8Array): Uint8Array =>
  text(`${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}>`);

/** ASCII85 (ISO 32000-1, 7.4.3). */
export function ascii85Of(bytes: Uint8Array): Uint8Array {
  const padded = concat(bytes, new Uint8Array((4 - (bytes.length % 4)) % 4));
  const view = new DataView(padded.buffer);
  const groups: string[] = [];
  for (let at = 0; at < padded.length; at += 4) {
    let number = view.getUint32(at);
    let group = "";
    for (let digit = 0; digit < 5; digit++, number = Math.floor(number / 85)) {
      group = String.fromCharCode(33 + (number % 85)) + group;
    }
    groups.push(group);
  }
  return text(`${groups.join("")}~>`);
}

/** A PDF whose list of objects claims a billion entries of no width (ISO 32000-1, 7.5.8). */
export function endlessObjectList(): Uint8Array {
  const start = concat(
    text(
      "%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 0 /Kids [] >>\nendobj\n",
    ),
  );
  const list = stream("/Type /XRef /Size 4 /Root 1 0 R /W [0 0 0] /Index [0 1000000000]", text(" "));
  return concat(start, text("3 0 obj\n"), list, text(`\nendobj\nstartxref\n${start.length}\n%%EOF\n`));
}

/** The padding of passwords (ISO 32000-1, 7.6.3.3). */
const PADDING = Uint8Array.from(
  "28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a".match(/../g)!,
  (byte) => Number.parseInt(byte, 16),
);

function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at);
  const swap = (a: number, b: number) => ([state[a], state[b]] = [state[b]!, state[a]!]);
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + state[at]! + key[at % key.length]!) & 255;
    swap(at, other);
  }
  let [first, second] = [0, 0];
  return bytes.map((byte) => {
    first = (first + 1) & 255;
    second = (second + state[first]!) & 255;
    swap(first, second);
    return byte ^ state[(state[first]! + state[second]!) & 255]!;
  });
}

const md5 = (...parts: Uint8Array[]) =>
  new Uint8Array(
    createHash("md5")
      .update(concat(...parts))
      .digest(),
  );

/** A PDF of one page that everybody may open and only its owner may change: 40-bit RC4, and no password to read it. */
export function ownerProtected(content: Uint8Array, filter: string): Uint8Array {
  const owner = new Uint8Array(32).fill(0x5a);
  const id = new Uint8Array(16).fill(1);
  const key = md5(PADDING, owner, Uint8Array.of(0xfc, 0xff, 0xff, 0xff), id).subarray(0, 5);
  const contentKey = md5(key, Uint8Array.of(5, 0, 0, 0, 0)).subarray(0, 10);
  const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return pageOf(stream(filter, rc4(contentKey, content)), {
    more: [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${hex(owner)}> /U <${hex(rc4(key, PADDING))}> >>`],
    trailer: `/Encrypt 6 0 R /ID [<${hex(id)}> <${hex(id)}>] `,
  });
}
