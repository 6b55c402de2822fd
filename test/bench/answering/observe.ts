import type { Signals } from "../../../src/domain/knowledge/evidence/signals.ts";
import { bareQuestion } from "../../../src/domain/language/sentences/bare-question.ts";
import type { AnswerBase } from "./answer-set.ts";
import { memoryIndex } from "./memory-index.ts";

/** One question with the signals of its judged passages. */
export interface Observed {
  set: string;
  base: string;
  isAnswerable: boolean;
  passages: { signals: Signals; trust: number; isEntry: boolean; isAnswer: boolean }[];
}

/** Asks every question of a base and keeps what the judge saw. */
export function observe({ set, name, documents, questions }: AnswerBase): Observed[] {
  const ask = memoryIndex(documents);
  return questions.map(({ text, earlier, isAnswerable, isAnswer, without }) => {
    const { judgements } = ask(bareQuestion(text), without, earlier);
    const passages = judgements.map(({ signals, trust, evidence, passage }) => ({
      ...{ signals, trust, isEntry: evidence.isEntry, isAnswer: isAnswer(passage) },
    }));
    return { set, base: name, isAnswerable, passages };
  });
}
