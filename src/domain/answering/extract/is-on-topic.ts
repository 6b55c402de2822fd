import { areKin } from "./are-kin.ts";
import type { WeighedQuestion } from "./weigh-question.ts";

/** Whether a section is about what is asked: each of its heading's stems, of which there is one at least, is asked for. */
export function isOnTopic(heading: string[], question: WeighedQuestion): boolean {
  const asked = [...question.weights.keys()];
  return heading.length > 0 && heading.every((term) => asked.some((other) => other === term || areKin(other, term)));
}
