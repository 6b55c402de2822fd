export interface PairDraft {
  question: string;
  answer: string;
  tags: string;
  /** The pair as it was when the change began; absent: a new one. */
  base?: object;
}

/** Pairs that were typed and not saved yet: changed ones by their id, new ones by the negative id of their assistant. */
export const pairDrafts = new Map<number, PairDraft>();
