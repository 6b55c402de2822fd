import type { AnalysedQuery } from "../../language/text/types.ts";
import type { IndexHit, SearchScope } from "../index/index-types.ts";

/** A candidate passage. Chunk ids contain their source id, so they are unique across knowledge bases. */
export interface Candidate extends IndexHit {
  knowledgeBaseId: number;
}

/** One question, the input of every leg. */
export interface Inquiry {
  /** The question as text, with the earlier messages that it refers to, for embeddings and reranking. */
  text: string;
  query: AnalysedQuery;
  knowledgeBaseIds: number[];
  scope: SearchScope;
}

export interface Scored {
  item: Candidate;
  /** Higher is better. */
  score: number;
}
