import type { Chunk, Passage } from "./passage.ts";

/** What the index of one knowledge base takes and gives. Plain data: it crosses RPC. */

/** A chunk with what the two lexical legs search, tokens separated by spaces. */
export interface AnalysedChunk extends Chunk {
  titleStems: string;
  textStems: string;
  grams: string;
  /** Tokens in `titleStems` and `textStems` together: the length BM25 reckons with. */
  stemCount: number;
}

/** Chunks of one generation of a source. The same chunk may be staged again: the last one stands. */
export interface StageInput {
  sourceId: number;
  generation: number;
  assistantId: number;
  title: string;
  /** Where a page of a website stands. */
  url?: string;
  chunks: AnalysedChunk[];
}

/** What became of a generation: only `live` ones are ever found. */
export type GenerationState = "staged" | "live" | "superseded" | "removed";

/** Every chunk a generation ever had, by ordinal from 0: what is needed to name its vectors. */
export interface GenerationExtent {
  generation: number;
  chunks: number;
}

export interface Published {
  state: GenerationState;
  /** Chunks that answer now for this source. */
  chunks: number;
  /** Older generations whose vectors nobody has reported gone yet. */
  retired: GenerationExtent[];
}

/** A live passage as it is listed. `place` orders the passages of a knowledge base; `stems` are its text's, repeats kept. */
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

/** A part of a listing; `next` is the place to go on after, null at the end. */
export interface PassagePage {
  passages: ListedPassage[];
  next: number | null;
}

export interface SearchScope {
  /** Only these sources; null for all. */
  only: number[] | null;
  /** Never these. */
  except: number[];
}

/** How a passage met the query, so that it can be ranked again beside passages of other knowledge bases. */
export interface PassageFeatures {
  /** For each distinct stem of the query: occurrences in the passage, one in the title counting as three. */
  frequencies: number[];
  /** Stems in title and text. */
  length: number;
  /** 4-gram BM25, higher is better; 0 when that leg did not find the passage. */
  gramScore: number;
  /** 0..1: share of the query's adjacent word pairs that stand side by side in the passage. */
  pairShare: number;
}

export interface IndexHit {
  passage: Omit<Passage, "knowledgeBaseId" | "score">;
  features: PassageFeatures;
  /** The passage before it in its source, where this one begins in the middle of a thought. */
  before?: Omit<Passage, "knowledgeBaseId" | "score">;
}

/** What BM25 knows of a collection. `documentFrequencies` goes by distinct stem of the query, in order of appearance. */
export interface CollectionStatistics {
  passages: number;
  /** Stems in all passages together. */
  totalLength: number;
  documentFrequencies: number[];
}

export interface IndexAnswer {
  statistics: CollectionStatistics;
  /** Best first by this knowledge base's own ranking. */
  hits: IndexHit[];
}
