import type { IntentAction } from "../../answering/intents/intent-model.ts";
import type { Actions, Dataset } from "./types.ts";

/** The actions of several datasets, and a sentence for a person when two of them disagree about an intent. */
export function mergeActions(datasets: readonly Pick<Dataset, "name" | "actions">[]): {
  actions: Actions;
  conflict: string | null;
} {
  const merged = new Map<string, { action: IntentAction; dataset: string }>();
  let conflict: string | null = null;
  for (const { name, actions } of datasets) {
    for (const [intent, action] of Object.entries(actions)) {
      const before = merged.get(intent);
      if (before === undefined) merged.set(intent, { action, dataset: name });
      else if (JSON.stringify(before.action) !== JSON.stringify(action)) {
        conflict ??= `The datasets "${before.dataset}" and "${name}" say different things of what "${intent}" does.`;
      }
    }
  }
  return { actions: Object.fromEntries([...merged].map(([intent, { action }]) => [intent, action])), conflict };
}
