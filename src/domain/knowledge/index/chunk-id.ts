/** The id of a chunk and of its vector: at most 64 bytes, the limit of Vectorize. */
export function chunkId(sourceId: number, generation: number, ordinal: number): string {
  return `${sourceId}:${generation}:${ordinal}`;
}
