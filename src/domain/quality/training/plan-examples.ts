import { plainKey } from "../../language/text/plain-key.ts";
import { MAX_REPORTED } from "./training-limits.ts";
import type { Actions, AddedExamples, NewExample } from "./types.ts";

export interface PlannedExamples {
  rows: { text: string; textKey: string; intent: string | null }[];
  /** All actions of the dataset, with the new ones. */
  actions: Actions;
  result: AddedExamples;
}

/**
 * What to add of new examples: `known` has the intents of the dataset's texts by their keys. Of equal texts the first one counts,
 * and of different actions of one intent the first one.
 */
export function planExamples(
  examples: readonly NewExample[],
  known: ReadonlyMap<string, string | null>,
  before: Actions,
): PlannedExamples {
  const intents = new Map(known);
  const actions = new Map(Object.entries(before));
  const rows: PlannedExamples["rows"] = [];
  const result: AddedExamples = {
    ...{ added: 0, duplicates: 0, otherActions: [] },
    contradictions: { total: 0, examples: [] },
  };
  for (const { text, intent, action } of examples) {
    const textKey = plainKey(text);
    const kept = intents.get(textKey);
    if (kept === undefined) {
      intents.set(textKey, intent);
      rows.push({ text, textKey, intent });
    } else if (kept === intent) result.duplicates += 1;
    else {
      result.contradictions.total += 1;
      if (result.contradictions.total <= MAX_REPORTED) result.contradictions.examples.push({ text, intent, kept });
    }
    if (action === null || intent === null) continue;
    const given = actions.get(intent);
    if (given === undefined) actions.set(intent, action);
    else if (JSON.stringify(given) !== JSON.stringify(action))
      reportAction(result, { intent, kept: given, refused: action });
  }
  return { rows, actions: Object.fromEntries(actions), result: { ...result, added: rows.length } };
}

function reportAction({ otherActions }: AddedExamples, other: AddedExamples["otherActions"][number]): void {
  const isReported = otherActions.some(({ intent }) => intent === other.intent);
  if (!isReported && otherActions.length < MAX_REPORTED) otherActions.push(other);
}
