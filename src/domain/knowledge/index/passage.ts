/** A piece of a source's text. Offsets are UTF-16 units in the extracted text. */
export interface Chunk {
  /** Position in the source, from 0. Together with the source id and generation it identifies the chunk. */
  ordinal: number;
  text: string;
  start: number;
  end: number;
  /** First page of the chunk, from 1; null for formats without pages. */
  page: number | null;
  /** Titles of the sections that contain it, outermost first. */
  headingPath: string[];
}

/** A retrieved chunk with the score of the fused ranking (higher is better, comparable only within one retrieval). */
export interface Passage {
  chunkId: string;
  sourceId: number;
  knowledgeBaseId: number;
  title: string;
  /** The URL of a page of a website; absent for other sources. */
  url?: string;
  page: number | null;
  headingPath: string[];
  start: number;
  end: number;
  text: string;
  score: number;
}
