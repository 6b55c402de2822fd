/** What the judge looks at, in the order of the fitted trees; each 0..1 unless said otherwise. */
export const signalNames = [
  "passage",
  "sentence",
  "answer",
  "pairs",
  "grams",
  "distinct",
  "lead",
  "stored",
  "asked",
  "agreement",
  "likeness",
  "storedLead",
  "sameKind",
  "kindFound",
  "brevity",
  "missing",
  "missingKnown",
  "missingUnknown",
  "missingNew",
  "missingTopic",
  "otherKind",
  "denial",
  "figures",
  "names",
] as const;

export type SignalName = (typeof signalNames)[number];

/**
 * The direction in which confidence may change with a signal: it never falls when a signal of direction 1 grows, nor rises
 * with one of direction -1. The other two only tell cases apart.
 */
export const directionOf: Record<SignalName, -1 | 0 | 1> = {
  /** Share of the question that the passage covers. */
  passage: 1,
  /** The same of its best sentence, and of its best sentence that is not a question. */
  sentence: 1,
  answer: 1,
  /** Share of the question's adjacent pairs that are adjacent in the passage. */
  pairs: 1,
  /** Share of the question's character 4-grams that the passage has, stop words included. */
  grams: 1,
  /** Share that this passage covers and its rivals, the other best passages, do not. */
  distinct: 1,
  /** `passage` above that of the best rival: -1..1. */
  lead: 1,
  /** Share of the question that the stored question or heading covers, and the reverse; their harmonic mean. */
  stored: 1,
  asked: 1,
  agreement: 1,
  /** Dice's coefficient of the 4-grams of both questions. */
  likeness: 1,
  /** `agreement` above that of the best rival: -1..1. */
  storedLead: 1,
  /** Both questions are of one kind (how much, where, when, who, how to): 0 or 1. */
  sameKind: 1,
  /** Share of the kinds of answer asked for (a figure, a place, a date) that the passage has; .5 when none is. */
  kindFound: 0,
  /** 1 / the number of terms. */
  brevity: 0,
  /** Share of the heaviest term that the passage lacks. */
  missing: -1,
  /** Share of the terms it lacks that other passages of the base have, or that none has. */
  missingKnown: -1,
  missingUnknown: -1,
  /** Share of the terms it lacks, less where its rivals have them: the new word, not the topic's. */
  missingNew: -1,
  /** Share of the heaviest term that the stored question or heading lacks. */
  missingTopic: -1,
  /** Both questions have a kind, and not the same: 0 or 1. */
  otherKind: -1,
  /** One of the two questions denies something, the other does not: 0 or 1. */
  denial: -1,
  /** Share of the question's figures that the passage lacks. */
  figures: -1,
  /** Share of the question's names that it lacks. */
  names: -1,
};

export type Signals = Record<SignalName, number>;
