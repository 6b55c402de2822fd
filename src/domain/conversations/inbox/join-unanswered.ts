import type { Unanswered } from "./types.ts";

/** Unanswered messages that are kept of a dialog: the newest. */
const maxKept = 100;

/** What is unanswered after two parts of a dialog, in whichever order they come; parts may overlap. */
export function joinUnanswered(one: Unanswered, other: Unanswered): Unanswered {
  const answeredSeq = Math.max(one.answeredSeq, other.answeredSeq);
  const seqs = [...new Set([...one.unanswered, ...other.unanswered])].filter((seq) => seq > answeredSeq);
  return { answeredSeq, unanswered: seqs.sort((a, b) => a - b).slice(-maxKept) };
}
