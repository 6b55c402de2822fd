import type { ContextTrace } from "../../answering/context/known.ts";
import type { Answer } from "../../answering/types.ts";

/** An answer with what it took from the context in its trace. */
export function withContext(answer: Answer, context: ContextTrace | undefined): Answer {
  return context === undefined ? answer : { ...answer, trace: { ...answer.trace, context } };
}
