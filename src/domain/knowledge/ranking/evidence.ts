/**
 * How much of a question the best of some passages accounts for. Shares are 0..1 of the question's weight: each term's
 * idf, a term that no passage has weighing like one of a single passage, a light word less. A term that is missing
 * counts as much as the word that stands for it or is most like it.
 */
export interface Evidence {
  /** Of the passage as a whole. */
  passage: number;
  /** Of its best sentence. */
  sentence: number;
  /** Of the question's adjacent pairs that stay adjacent; 0 where it has none. */
  pairs: number;
  /** Of the heaviest term that the passage has not. */
  missing: number;
  /** How many distinct terms were asked for. */
  terms: number;
  /** 0..1: these as one figure, comparable over questions of any length. What abstention is decided on. */
  confidence: number;
}
