import type { AnalysedQuery } from "../language/text/types.ts";
import type { Evidence } from "./evidence/evidence.ts";
import type {
  GenerationExtent,
  GenerationState,
  IndexAnswer,
  PassagePage,
  Published,
  SearchScope,
  StageInput,
} from "./index/index-types.ts";
import type { Passage } from "./index/passage.ts";

/** The ports of the knowledge area: file storage, a queue, the index of a knowledge base, and vectors where bound. */

/** Bytes by key, in R2. Reading a missing key returns null. */
export interface FileStore {
  put(key: string, bytes: ArrayBuffer | Uint8Array | ReadableStream | string, contentType?: string): Promise<void>;
  read(key: string): Promise<ArrayBuffer | null>;
  readText(key: string): Promise<string | null>;
  /** Removes keys; a missing key is not an error. */
  remove(keys: string[]): Promise<void>;
}

/** Reads a static file of the Worker by its path, such as `/pdf/cmaps/UniGB-UCS2-H.bcmap`. Throws when there is none. */
export type ReadAsset = (path: string) => Promise<Uint8Array>;

export type ScanVerdict = { clean: true } | { clean: false; signature: string };

/** Scans a file for viruses. Throws when there is no verdict within `timeoutMs`, retries included. */
export interface Scanner {
  scan(bytes: Uint8Array, timeoutMs: number): Promise<ScanVerdict>;
}

/** A job of the `ingest` queue. It may arrive twice, and long after its source was deleted. */
export type IngestJob =
  | { type: "ingest"; sourceId: number }
  | { type: "clean"; sourceId: number }
  /** One step of a website's crawl; does nothing when that step is done. */
  | { type: "crawl"; websiteId: number; step: number }
  /** One step of an evaluation; does nothing when that step is done. */
  | { type: "evaluate"; evaluationId: number; step: number }
  /** A training session; does nothing when it has ended, or another worker has its lease. */
  | { type: "train"; sessionId: number };

export interface IngestQueue {
  send(job: IngestJob, options?: { delaySeconds?: number }): Promise<void>;
}

/** The result of `retrieve`, best passage first, with its trace. */
export interface Retrieval {
  passages: Passage[];
  /** 0..1: how much of the question the best passages cover; abstention is decided by it. */
  evidence: number;
  /** The stored answer of a Q&A pair with this very question, if there is one: it is returned unchanged. */
  exact?: Passage | null;
  trace: RetrievalTrace;
}

/** The scores of each stage, to explain the order of the passages. Milliseconds are wall time. */
export interface RetrievalTrace {
  query: string;
  legs: {
    /** `pairs` is the share of the question that matches a pair, `fused` the fused order, before a reranker. */
    leg: "words" | "grams" | "pairs" | "dense" | "fused" | "rerank";
    hits: { chunkId: string; score: number }[];
    milliseconds: number;
    /** The error of a leg that failed. */
    error?: string;
  }[];
  /** The parts of `evidence`; absent for a stored answer. */
  evidence?: Evidence;
  /** The passages that were judged, with the confidence of each, 0..1; absent for a stored answer. */
  judged?: { chunkId: string; confidence: number }[];
  milliseconds: number;
}

/**
 * Converts texts to vectors of `dimensions` floats, in the given order. Queries and documents may be embedded
 * differently.
 */
export interface Embedder {
  model: string;
  dimensions: number;
  embed(texts: string[], use: "query" | "document"): Promise<number[][]>;
}

/** Scores passages against a question; one score per text, in the given order, higher is better. */
export interface Reranker {
  model: string;
  rerank(question: string, texts: string[]): Promise<number[]>;
}

export interface VectorRecord {
  /** `${sourceId}:${generation}:${ordinal}`, at most 64 bytes. */
  id: string;
  values: number[];
  sourceId: number;
  generation: number;
}

/** Dense vectors of all knowledge bases, one namespace each. Writes become visible up to minutes later. */
export interface VectorStore {
  upsert(knowledgeBaseId: number, records: VectorRecord[]): Promise<void>;
  /** `only` restricts the search to these sources, null: all; it is a hint, and other sources may be returned. */
  query(
    knowledgeBaseId: number,
    values: number[],
    limit: number,
    only: number[] | null,
  ): Promise<{ id: string; score: number }[]>;
  remove(ids: string[]): Promise<void>;
}

/** The index of one knowledge base (a `KnowledgeIndex` Durable Object). Its own types are in `index-types.ts`. */
export interface KnowledgeIndexes {
  of(knowledgeBaseId: number): KnowledgeIndexPort;
}

/**
 * The chunks of one knowledge base, by source and generation. At most one generation of a source is live, and only live
 * chunks are searched. Calls for a removed source or a generation older than the live one change nothing. Every call
 * may be repeated. Failures are thrown as `DomainError` with code `dependency_failed`.
 */
export interface KnowledgeIndexPort {
  /** Stores chunks that are not searched until `publish`. At most 200 chunks per call. */
  stage(input: StageInput): Promise<GenerationState>;
  /**
   * Makes a generation the live one, in one step. `chunks`, if given, is its number of chunks: chunks staged beyond it
   * (by an attempt that split the text differently) are dropped.
   */
  publish(sourceId: number, generation: number, chunks?: number): Promise<Published>;
  /** Hides a source at once and for good. Returns what is needed to remove its vectors. */
  remove(sourceId: number): Promise<GenerationExtent[]>;
  /** Reports that the vectors of these generations are removed, so that their removal is not requested again. */
  forgetVectors(sourceId: number, generations: number[]): Promise<void>;
  search(query: AnalysedQuery, scope: SearchScope, limit: number): Promise<IndexAnswer>;
  /** Live chunks by id, in no particular order; unknown ids are left out. At most 200 ids. */
  read(chunkIds: string[], query: AnalysedQuery, scope: SearchScope): Promise<IndexAnswer>;
  /** Live passages by position, those after `after` (0: all). At most 1,000 per call. */
  list(after: number, limit: number): Promise<PassagePage>;
}
