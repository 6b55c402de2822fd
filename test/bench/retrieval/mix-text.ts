import type { RetrievalSet } from "./read-set.ts";

export interface TextMixer {
  /** Five sentences of the set's corpus and a unique number. */
  passage(): string;
  question(): string;
}

/** Draws passages and questions from a set, reproducible by seed. */
export function openTextMixer(set: RetrievalSet, seed: number): TextMixer {
  const sentences = set.passages.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/));
  let state = seed;
  let made = 0;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? "";
  return {
    passage: () => [pick(), pick(), pick(), pick(), pick(), `No. ${made++}`].join(" "),
    question: () => set.queries[Math.floor(random() * set.queries.length)]?.text ?? "",
  };
}
