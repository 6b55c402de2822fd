import type { Intent } from "../../answering/intents/intent-model.ts";
import type { ClassifierInput } from "./classifier/train-classifier.ts";
import { MAX_REPORTED } from "./training-limits.ts";
import type { Actions, TrainingReport } from "./types.ts";

export interface StoredExample {
  text: string;
  textKey: string;
  intent: string | null;
}

export interface Collected {
  input: ClassifierInput;
  /** The number of examples of each intent, in the order of `input.intents`. */
  counts: number[];
  outOfScopeExamples: number;
  duplicates: number;
  contradictions: TrainingReport["contradictions"];
}

/** The examples of several datasets as a classifier is trained on them: each text once, and none that has two intents. */
export function collectExamples(examples: readonly StoredExample[], actions: Actions): Collected {
  const byText = Map.groupBy(examples, ({ textKey }) => textKey);
  const used: StoredExample[] = [];
  const contradictions: Collected["contradictions"] = { total: 0, examples: [] };
  let duplicates = 0;
  for (const same of byText.values()) {
    const intents = [...new Set(same.map(({ intent }) => intent))];
    const [first] = same;
    if (intents.length === 1) {
      used.push(first!);
      duplicates += same.length - 1;
      continue;
    }
    contradictions.total += 1;
    if (contradictions.examples.length < MAX_REPORTED) contradictions.examples.push({ text: first!.text, intents });
  }
  const names = [...new Set(used.flatMap(({ intent }) => (intent === null ? [] : [intent])))].sort();
  const intents = names.map((name): Intent => ({ name, action: actionOf(actions, name) }));
  const positions = new Map(names.map((name, at) => [name, at]));
  const labels = Int16Array.from(used, ({ intent }) => (intent === null ? -1 : positions.get(intent)!));
  const counts = names.map(() => 0);
  for (const label of labels) if (label >= 0) counts[label]! += 1;
  return {
    input: { texts: used.map(({ text }) => text), labels, intents },
    ...{ counts, outOfScopeExamples: labels.filter((label) => label < 0).length, duplicates, contradictions },
  };
}

function actionOf(actions: Actions, name: string): Intent["action"] {
  return Object.hasOwn(actions, name) ? actions[name]! : { type: "none" };
}
