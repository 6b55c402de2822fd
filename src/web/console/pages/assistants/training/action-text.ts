import type { trainingTexts } from "./texts.ts";
import type { Action } from "./types.ts";

/** What an intent does, in a few words. */
export function actionText(action: Action, texts: (typeof trainingTexts)["en"]): string {
  if (action.type === "answer") return texts.actions.answerWith(action.text);
  if (action.type === "tool") return texts.actions.toolOf(action.plugin, action.tool);
  return texts.actions[action.type];
}
