import type { PlaygroundAnswer } from "./conversation.ts";

/** What another bound makes of an answer of the built-in model; `hosted` for models that judge for themselves. */
export type Change = "answers" | "abstains" | "same" | "hosted";

export function whatChanges(answer: PlaygroundAnswer, bound: number): Change {
  const { evidence, model, outcome, searches } = answer;
  if (evidence === null || searches.every((search) => search.is_stored_answer)) return "same";
  if (model !== "extractive") return "hosted";
  const isAnswered = outcome === "answer" || outcome === "clarify";
  if (evidence >= bound === evidence >= answer.bound) return "same";
  return isAnswered ? "abstains" : "answers";
}
