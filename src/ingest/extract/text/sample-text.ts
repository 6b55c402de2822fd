const SAMPLE_BYTES = 12 * 1024;
/** Places of a large file that are looked at: a file may consist of parts in different encodings. */
const PLACES = 8;
/** Bytes below this are never the second of a character, in any encoding of several bytes. */
const FIRST_SECOND_BYTE = 0x30;

/**
 * The parts of a text in an ASCII-compatible encoding that tell its encoding: pieces with bytes beyond ASCII, from
 * everywhere in the file. A part never starts inside a character, but may end inside one.
 */
export function sampleText(bytes: Uint8Array): Uint8Array[] {
  if (bytes.length <= SAMPLE_BYTES) return [bytes];
  const parts: Uint8Array[] = [];
  const share = SAMPLE_BYTES / PLACES;
  for (let place = 0; place < PLACES; place++) {
    const from = Math.floor((place * bytes.length) / PLACES);
    const end = Math.floor(((place + 1) * bytes.length) / PLACES);
    const isBoundary = (at: number) => at === 0 || bytes[at - 1]! < FIRST_SECOND_BYTE;
    let start = from;
    while (start < end && !isBoundary(start)) start++;
    let high = start;
    while (high < end && bytes[high]! < 0x80) high++;
    if (high >= end) continue;
    start = high;
    while (!isBoundary(start)) start--;
    let stop = Math.min(end, start + share);
    while (stop < Math.min(end, start + 2 * share) && !isBoundary(stop)) stop++;
    parts.push(bytes.subarray(start, stop));
  }
  return parts;
}
