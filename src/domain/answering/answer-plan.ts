import type { Passage } from "../knowledge/index/passage.ts";
import type { AnswerRequest, Outcome } from "./types.ts";

/**
 * What to do with a question before a model is used: send a fixed phrase, quote a stored answer, or compose an answer
 * from the passages. `isBelowBound`: the built-in model abstains; only a hosted one may answer. `lead`: the first words, in reply
 * to a complaint or to rudeness.
 */
export type AnswerPlan =
  | { kind: "phrase"; text: string; outcome: Outcome; confidence: number }
  | { kind: "quote"; passage: Passage; confidence: number }
  | { kind: "compose"; confidence: number; isBelowBound?: true; lead?: string };

/** What of a request decides how it is answered. */
export type PlannedRequest = Pick<
  AnswerRequest,
  "question" | "history" | "assistant" | "retrieval" | "tools" | "locale" | "parts" | "highlights" | "leftContact"
>;
