import type { PersonalData } from "../learning/types.ts";
import type { Difference } from "../validate/find-contradictions.ts";
import type { Excerpt } from "../validate/report.ts";

/**
 * What is wrong with an assistant's knowledge: nothing answers a question; what answers it was rated badly, was not enough for the
 * visitor or is hardly sure; the same text twice; two statements that may contradict each other.
 */
export const gapKinds = ["missing", "unclear", "duplicated", "contradictory"] as const;
export type GapKind = (typeof gapKinds)[number];

export const gapStates = ["open", "accepted", "dismissed"] as const;
export type GapState = (typeof gapStates)[number];

/** An operator's answer to a question of the gap, to accept or to edit. */
export interface GapDraft {
  question: string;
  answer: string;
  author: string | null;
  dialogId: number;
  seq: number;
  personalData: PersonalData[];
}

export interface Gap {
  /** The number of a group of unanswered questions; else a letter for the kind, and a digest. */
  id: string;
  kind: GapKind;
  state: GapState;
  /** Of missing and unclear knowledge only. */
  question: string | null;
  /** Why it is a gap, with how often. `cited`: answers that cite one of the sources. */
  reasons: Partial<Record<"abstained" | "badly_rated" | "handed_off" | "low_confidence" | "cited", number>>;
  /** How many questions it is about: gaps are ranked by it. */
  asked: number;
  /** When it was last seen, milliseconds; null for what is found in the texts alone. */
  lastSeen: number | null;
  examples: { dialogId: number; seq: number; question: string }[];
  /** The passages that repeat or contradict one another. */
  excerpts: Excerpt[];
  difference: Difference | null;
  draft: GapDraft | null;
  qaId: number | null;
}
