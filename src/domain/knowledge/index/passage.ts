/** A piece of a source's text, with what the lexical legs search. Offsets are UTF-16 units in the extracted text. */
export interface Chunk {
  /** Place in the source, from 0. With the source id and generation it names the chunk. */
  ordinal: number;
  text: string;
  start: number;
  end: number;
  /** First page the chunk stands on, from 1; null for formats without pages. */
  page: number | null;
  /** Titles of the sections above it, outermost first. */
  headingPath: string[];
}

/** A chunk as retrieved, with the score of the fused ranking (higher is better, comparable within one retrieval only). */
export interface Passage {
  chunkId: string;
  sourceId: number;
  knowledgeBaseId: number;
  title: string;
  /** Where a page of a website stands; absent for what has no address. */
  url?: string;
  page: number | null;
  headingPath: string[];
  start: number;
  end: number;
  text: string;
  score: number;
}
