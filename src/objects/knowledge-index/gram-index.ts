import { countBits, maxCounted } from "./gram-code.ts";

/** The upper bits of a code select a list of postings. Each posting contains the lower bits. */
const listBits = 13;
const restBits = 13;
const lists = 2 ** listBits;
const listShift = restBits + countBits;
/** A posting consists of the rest of the code, the place (13 bits) and the count, from the upper bits down. */
const restMask = ~(2 ** listShift - 1);

/** An inverted index of the 4-grams of up to 8,192 passages. A passage's place is its rank by id. */
export interface GramIndex {
  ids: Float64Array;
  sourceIds: Float64Array;
  /** Number of grams of each passage, including repeats. */
  lengths: Uint32Array;
  /** The start of each list, which ends at the start of the next. The last entry is the end of all lists. */
  starts: Uint32Array;
  postings: Uint32Array;
}

/** The size in memory of an index, in bytes, from the number of passages and the bytes of their packed grams. */
export function bytesOfIndex(passages: number, packedBytes: number): number {
  const perPassage = 2 * Float64Array.BYTES_PER_ELEMENT;
  return packedBytes + passages * perPassage + (lists + 1) * Uint32Array.BYTES_PER_ELEMENT;
}

/** Builds the index of passages in order of id, each with the grams of `packGrams`. */
export function buildIndex(passages: { id: number; sourceId: number; packed: Uint32Array }[]): GramIndex {
  const starts = new Uint32Array(lists + 1);
  for (const { packed } of passages) {
    for (let at = 1; at < packed.length; at += 1) starts[(packed[at]! >>> listShift) + 1]! += 1;
  }
  for (let list = 0; list < lists; list += 1) starts[list + 1]! += starts[list]!;
  const next = starts.slice(0, lists);
  const postings = new Uint32Array(starts[lists]!);
  passages.forEach(({ packed }, place) => {
    for (let at = 1; at < packed.length; at += 1) {
      const gram = packed[at]!;
      postings[next[gram >>> listShift]!++] =
        ((gram << (32 - listShift)) & restMask) | (place << countBits) | (gram & maxCounted);
    }
  });
  return {
    ids: Float64Array.from(passages, ({ id }) => id),
    sourceIds: Float64Array.from(passages, ({ sourceId }) => sourceId),
    lengths: Uint32Array.from(passages, ({ packed }) => packed[0]!),
    starts,
    postings,
  };
}

/** The passages that contain a gram, by place, with its count. */
export function postingsOf({ starts, postings }: GramIndex, code: number): { place: number; count: number }[] {
  const list = code >>> restBits;
  const rest = (code << listShift) & restMask;
  const end = starts[list + 1]!;
  const found: { place: number; count: number }[] = [];
  for (let at = starts[list]!; at < end; at += 1) {
    const posting = postings[at]!;
    if ((posting & restMask) !== rest) continue;
    found.push({ place: (posting & ~restMask) >>> countBits, count: posting & maxCounted });
  }
  return found;
}
