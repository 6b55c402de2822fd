/** What of an answer decides about another bound. */
interface Judged {
  outcome: "answer" | "clarify" | "abstain" | "handoff";
  model: string;
  /** The bound that it was answered with, 0..1. */
  bound: number;
  evidence: number | null;
  searches: readonly { is_stored_answer: boolean }[];
}

/** What another bound makes of an answer of the built-in model; `hosted` for models that judge for themselves. */
export type Change = "answers" | "abstains" | "same" | "hosted";

export function whatChanges(answer: Judged, bound: number): Change {
  const { evidence, model, outcome, searches } = answer;
  if (evidence === null || searches.every((search) => search.is_stored_answer)) return "same";
  if (model !== "extractive") return "hosted";
  const isAnswered = outcome === "answer" || outcome === "clarify";
  if (evidence >= bound === evidence >= answer.bound) return "same";
  return isAnswered ? "abstains" : "answers";
}
