import { recogniseSmallTalk } from "../../answering/recognise-small-talk.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import { hasKeyword } from "./has-keyword.ts";
import type { HandoffReason } from "./types.ts";

/**
 * The reason for which a question requests a handoff although its answer is not paid for: it asks for a person. null:
 * no handoff.
 */
export function handoffReasonWithoutAnswer(
  question: string,
  assistant: { handoffKeywords: string[] },
): HandoffReason | null {
  if (hasKeyword(question, assistant.handoffKeywords)) return "keyword";
  return recogniseSmallTalk(question, languageOf(question)) === "person" ? "user_request" : null;
}
