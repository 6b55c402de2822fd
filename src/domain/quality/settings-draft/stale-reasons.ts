import type { Evaluation } from "../evaluation/types.ts";
import type { StaleReason } from "./types.ts";

type Keys = Pick<Evaluation, "settingsKey" | "questionsKey" | "knowledgeKey">;

/**
 * What has changed since the two runs of a check, so that they do not tell any more whether the draft holds. Documents may change
 * afterwards, as both sets of settings then answer from the new ones, but both runs must have had the same.
 */
export function staleReasons(
  baseline: Keys,
  run: Keys,
  now: { live: string; draft: string; questions: string },
): StaleReason[] {
  const isLiveChanged = baseline.settingsKey !== now.live;
  // The draft is the live settings with changes, so it differs whenever they do.
  const isDraftChanged = !isLiveChanged && run.settingsKey !== now.draft;
  const areQuestionsChanged = baseline.questionsKey !== now.questions || run.questionsKey !== now.questions;
  const areDocumentsChanged = run.knowledgeKey === null || run.knowledgeKey !== baseline.knowledgeKey;
  return [
    ...(isLiveChanged ? (["live"] as const) : []),
    ...(isDraftChanged ? (["draft"] as const) : []),
    ...(areQuestionsChanged ? (["questions"] as const) : []),
    ...(areDocumentsChanged ? (["documents"] as const) : []),
  ];
}
