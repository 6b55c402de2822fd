/** The id of a chunk, also of its vector: at most 64 bytes, as Vectorize demands. */
export function chunkId(sourceId: number, generation: number, ordinal: number): string {
  return `${sourceId}:${generation}:${ordinal}`;
}
