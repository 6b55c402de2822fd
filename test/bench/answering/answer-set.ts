import type { BenchDocument } from "./memory-index.ts";

/** One knowledge base and what is asked of it. */
export interface AnswerBase {
  /** The row of the report that it belongs to. */
  set: string;
  name: string;
  /** BCP 47. */
  language: string;
  documents: BenchDocument[];
  questions: AnswerQuestion[];
}

/** One question asked of one base. */
export interface AnswerQuestion {
  text: string;
  /** The customer's earlier messages, oldest first. */
  earlier: string[];
  isAnswerable: boolean;
  /** Whether a passage has the answer; never for a question without one. */
  isAnswer: (passage: { title: string; text: string }) => boolean;
  /** Documents that are left out when it is asked. */
  without?: (id: string) => boolean;
}
