import { plainKey } from "../../language/text/plain-key.ts";
import type { ImportRow } from "./read-rows.ts";
import { MAX_ANSWER, MAX_INTENT_NAME, MAX_TEXT } from "./training-limits.ts";
import type { NewExample } from "./types.ts";

/**
 * The example of a row, or what is wrong with the row, for a person. Fields: `text`, `intent` (empty or null: none of them), and
 * what the intent does: `answer` (a text), `plugin` and `tool`, or `handoff`.
 */
export function exampleOf({ fields }: Pick<ImportRow, "fields">): NewExample | string {
  const text = textOf(fields.text);
  if (text === null || plainKey(text) === "") return "has no text";
  if (text.length > MAX_TEXT) return `has a text of more than ${MAX_TEXT} characters`;
  if (fields.intent === undefined) return 'has no "intent": null stands for none of the intents';
  const intent = fields.intent === null ? "" : textOf(fields.intent);
  if (intent === null) return "has an intent that is not a text";
  if (intent.length > MAX_INTENT_NAME) return `has an intent of more than ${MAX_INTENT_NAME} characters`;
  const action = actionOf(fields);
  if (typeof action === "string") return action;
  if (intent === "" && action !== null) return "has an action but no intent";
  return { text, intent: intent === "" ? null : intent, action };
}

function actionOf(fields: Record<string, unknown>): NewExample["action"] | string {
  const answer = textOf(fields.answer ?? "");
  const tool = textOf(fields.tool ?? "");
  const plugin = textOf(fields.plugin ?? "");
  const handoff = switchOf(fields.handoff ?? false);
  if (answer === null || tool === null || plugin === null)
    return "has an answer, a plugin or a tool that is not a text";
  if (handoff === null) return 'has a "handoff" that is neither true nor false';
  if (answer.length > MAX_ANSWER) return `has an answer of more than ${MAX_ANSWER} characters`;
  if ((tool === "") !== (plugin === "")) return 'needs both "plugin" and "tool", or none of them';
  if (plugin.length > 200 || tool.length > 200) return "has a plugin or a tool of more than 200 characters";
  if (Number(answer !== "") + Number(tool !== "") + Number(handoff) > 1) {
    return "has more than one of an answer, a tool and a handoff";
  }
  if (answer !== "") return { type: "answer", text: answer };
  if (tool !== "") return { type: "tool", plugin, tool };
  return handoff ? { type: "handoff" } : null;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value.trim() : null;
}

function switchOf(value: unknown): boolean | null {
  if (typeof value === "boolean") return value;
  const word = typeof value === "string" ? value.trim().toLowerCase() : null;
  if (word === "true" || word === "yes" || word === "1") return true;
  return word === "" || word === "false" || word === "no" || word === "0" ? false : null;
}
