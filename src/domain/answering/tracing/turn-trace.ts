import type { RetrievalTrace } from "../../knowledge/ports.ts";
import type { RefusedSentence } from "../hosted/refused-sentence.ts";

type Leg = RetrievalTrace["legs"][number]["leg"];

/**
 * What became of a passage: the answer cites it; it was left out because a stored answer says something else; the evidence of its
 * search was below the bound; or it was read and another passage was used.
 */
export type PassageUse = "cited" | "contradicts_stored_answer" | "below_bound" | "not_used";

/** A passage that an answer might have used. `ranks` is its place in each leg that found it, from 1, with the leg's score. */
export interface TracedPassage {
  chunkId: string;
  sourceId: number;
  title: string;
  url?: string;
  page: number | null;
  headingPath: string[];
  start: number;
  end: number;
  /** The beginning of its text. */
  excerpt: string;
  /** Of the fused ranking. */
  score: number;
  ranks: { leg: Leg; rank: number; score: number }[];
  /** 0..1: how likely it answers the question; null when it was not among those that are judged. */
  confidence: number | null;
  use: PassageUse;
}

/** One search: a message with several questions has one for each. */
export interface TracedSearch {
  question: string;
  /** The question with what its references mean. */
  understood: string;
  /** What was searched for, with the earlier messages that it refers to. */
  query: string;
  /** 0..1: the confidence of the best passage; abstention is decided by it. */
  evidence: number;
  /** A stored answer to exactly this question was given; nothing was searched. */
  isStoredAnswer: boolean;
  legs: { leg: Leg; found: number; milliseconds: number; error?: string }[];
  milliseconds: number;
  passages: TracedPassage[];
}

/**
 * How an answer came about, step by step: what its message does not have. It is kept in the dialog's room for the account's users.
 * Milliseconds are wall time; where the clock stands still while the Worker computes, they contain only the time spent waiting.
 */
export interface TurnTrace {
  question: string;
  language: string;
  /** Earlier turns that the answer might look at. */
  historyLength: number;
  /** The assistant's bound when it was answered. */
  bound: number;
  /** Empty when nothing was searched: an intent, or small talk. */
  searches: TracedSearch[];
  /** What the hosted model wrote and was not sent. */
  refused: RefusedSentence[];
  usage: { inputTokens: number; outputTokens: number } | null;
  steps: { step: "intent" | "context" | "retrieval" | "answer"; milliseconds: number }[];
}
