import type { Chunk, Passage } from "./passage.ts";

/** Inputs and outputs of the index of one knowledge base. Plain data, because it crosses RPC. */

/** A chunk with the tokens of the two lexical legs, separated by spaces. */
export interface AnalysedChunk extends Chunk {
  titleStems: string;
  textStems: string;
  grams: string;
  /** Tokens in `titleStems` and `textStems` together: the document length in BM25. */
  stemCount: number;
}

/** Chunks of one generation of a source. A chunk that is staged again replaces the earlier one. */
export interface StageInput {
  sourceId: number;
  generation: number;
  assistantId: number;
  title: string;
  /** The URL of a page of a website. */
  url?: string;
  chunks: AnalysedChunk[];
}

/** The state of a generation. Only `live` ones are found. */
export type GenerationState = "staged" | "live" | "superseded" | "removed";

/** The number of chunks that a generation ever had, with ordinals from 0; needed to name its vectors. */
export interface GenerationExtent {
  generation: number;
  chunks: number;
}

export interface Published {
  state: GenerationState;
  /** Number of live chunks of this source. */
  chunks: number;
  /** Older generations whose vectors have not been reported as removed. */
  retired: GenerationExtent[];
}

/**
 * A live passage in a listing. `place` orders the passages of a knowledge base; `stems` are those of its text, with
 * repeats.
 */
export interface ListedPassage {
  place: number;
  sourceId: number;
  title: string;
  page: number | null;
  headingPath: string[];
  start: number;
  end: number;
  text: string;
  stems: string;
}

/** A page of a listing. `next` is the place to continue after; null at the end. */
export interface PassagePage {
  passages: ListedPassage[];
  next: number | null;
}

export interface SearchScope {
  /** Only these sources; null: all. */
  only: number[] | null;
  /** Excluded sources. */
  except: number[];
}

/** How a passage matches the query, so that it can be ranked again with passages of other knowledge bases. */
export interface PassageFeatures {
  /** For each distinct stem of the query: occurrences in the passage; one in the title counts as three. */
  frequencies: number[];
  /** Stems in title and text. */
  length: number;
  /** 4-gram BM25, higher is better; 0 when that leg did not find the passage. */
  gramScore: number;
  /** 0..1: share of the query's adjacent word pairs that are adjacent in the passage. */
  pairShare: number;
}

export interface IndexHit {
  passage: Omit<Passage, "knowledgeBaseId" | "score">;
  features: PassageFeatures;
  /** For the best hits: how many passages have each stem of the title and headings, by stem. */
  titleFrequencies?: Record<string, number>;
  /** The preceding passage of its source, when the first sentence of this one refers back to it. */
  before?: Omit<Passage, "knowledgeBaseId" | "score">;
}

/**
 * The statistics of a collection for BM25. `documentFrequencies` is by distinct stem of the query, in order of appearance.
 */
export interface CollectionStatistics {
  passages: number;
  /** Stems in all passages together. */
  totalLength: number;
  documentFrequencies: number[];
}

export interface IndexAnswer {
  statistics: CollectionStatistics;
  /** Best first, by this knowledge base's own ranking. */
  hits: IndexHit[];
}
