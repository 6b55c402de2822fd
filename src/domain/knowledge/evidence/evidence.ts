/**
 * How well the best passage answers a question. Shares are 0..1 of the question's weight, the sum of its terms' idf. A term
 * that no passage has weighs like a term of one passage; a low-information word weighs less. A missing term counts as much as
 * the related term or the most similar word found in its place.
 */
export interface Evidence {
  /** Share covered by the whole passage. */
  passage: number;
  /** Share covered by its best sentence. */
  sentence: number;
  /** Share of the question's adjacent pairs that are adjacent in the passage; 0 without pairs. */
  pairs: number;
  /** Share of the heaviest term that the passage does not have. */
  missing: number;
  /** Number of distinct terms of the question. */
  terms: number;
  /** Share covered by what the passage says it is about: the question of a Q&A pair, or a heading. */
  stored: number;
  /** Share of that question or heading that was asked, weighted alike. */
  asked: number;
  /** It is an entry with a question of its own. */
  isEntry: boolean;
  /** 0..1: all signals as one figure, comparable between questions of any length. Abstention is decided by it. */
  confidence: number;
}
