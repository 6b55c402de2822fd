import type { AnalysedQuery } from "../../language/text/types.ts";
import type { IndexHit, SearchScope } from "../index/index-types.ts";

/** A passage on its way to the answer. Chunk ids name their source, so they are unique across knowledge bases. */
export interface Candidate extends IndexHit {
  knowledgeBaseId: number;
}

/** One question, as every leg takes it. */
export interface Inquiry {
  /** The question as text, with the turn it leans on, for what reads text. */
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
