import type { AnalysedQuery } from "../language/text/types.ts";
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
import type { Evidence } from "./ranking/evidence.ts";

/** What the knowledge room needs from outside: bytes, a queue, the index of a knowledge base, and vectors where bound. */

/** Bytes by key, in R2. Reading a missing key gives null. */
export interface FileStore {
  put(key: string, bytes: ArrayBuffer | Uint8Array | ReadableStream | string, contentType?: string): Promise<void>;
  read(key: string): Promise<ArrayBuffer | null>;
  readText(key: string): Promise<string | null>;
  /** Removes keys; a missing key is no error. */
  remove(keys: string[]): Promise<void>;
}

export type ScanVerdict = { clean: true } | { clean: false; signature: string };

/** Looks for viruses in the bytes of a file. Throws when there is no verdict within `patienceMs`, retries included. */
export interface Scanner {
  scan(bytes: Uint8Array, patienceMs: number): Promise<ScanVerdict>;
}

/** A job of the `ingest` queue. It may arrive twice and long after its source is gone. */
export type IngestJob =
  | { type: "ingest"; sourceId: number }
  | { type: "clean"; sourceId: number }
  /** One step of a website's crawl; does nothing when that step has been taken. */
  | { type: "crawl"; websiteId: number; step: number }
  /** One step of an evaluation; does nothing when that step has been taken. */
  | { type: "evaluate"; evaluationId: number; step: number };

export interface IngestQueue {
  send(job: IngestJob, options?: { delaySeconds?: number }): Promise<void>;
}

/** What `retrieve` found, best first, and how it got there. */
export interface Retrieval {
  passages: Passage[];
  /** 0..1: how much of the question the best passages account for; what abstention is decided on. */
  evidence: number;
  /** The stored answer to this very question, where there is one: it is said as it stands. */
  exact?: Passage | null;
  trace: RetrievalTrace;
}

/** What each stage scored, for a person who asks why this passage and not that one. Milliseconds are wall time. */
export interface RetrievalTrace {
  query: string;
  legs: {
    /** `pairs` is a share of the question's, `fused` the order that was handed on, before a reranker. */
    leg: "words" | "grams" | "pairs" | "dense" | "fused" | "rerank";
    hits: { chunkId: string; score: number }[];
    milliseconds: number;
    /** Why the leg gave nothing, where it failed. */
    error?: string;
  }[];
  /** What `evidence` is made of; absent for a stored answer. */
  evidence?: Evidence;
  milliseconds: number;
}

/** Texts to vectors of `dimensions` floats, in the order given. Queries and documents may be embedded differently. */
export interface Embedder {
  model: string;
  dimensions: number;
  embed(texts: string[], use: "query" | "document"): Promise<number[][]>;
}

/** Scores passages against a question; one score a text, in the order given, higher is better. */
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
  /** `only` these sources, all of them when null; a hint, of which too much may come back. */
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
 * Chunks of one knowledge base, by source and generation. At most one generation of a source is live, and only live
 * chunks are found. Whatever concerns a removed source or a generation older than the live one changes nothing.
 * Every call may be repeated. Failures arrive as `DomainError` of code `dependency_failed`.
 */
export interface KnowledgeIndexPort {
  /** Stores chunks that nobody finds until `publish`. At most 200 chunks a call. */
  stage(input: StageInput): Promise<GenerationState>;
  /**
   * Makes a generation the live one, in one step. `chunks`, when given, is how many it has: what was staged beyond
   * (by an attempt that cut the text otherwise) is dropped.
   */
  publish(sourceId: number, generation: number, chunks?: number): Promise<Published>;
  /** Hides a source at once and for good. Gives what is needed to remove its vectors. */
  remove(sourceId: number): Promise<GenerationExtent[]>;
  /** Reports that the vectors of these generations are gone, so that nobody asks again. */
  forgetVectors(sourceId: number, generations: number[]): Promise<void>;
  search(query: AnalysedQuery, scope: SearchScope, limit: number): Promise<IndexAnswer>;
  /** Live chunks by id, in no order; ids of others are left out. At most 200 ids. */
  read(chunkIds: string[], query: AnalysedQuery, scope: SearchScope): Promise<IndexAnswer>;
  /** Live passages by place, those after `after` (0: all). At most 1,000 a call. */
  list(after: number, limit: number): Promise<PassagePage>;
}
