import { recogniseSmallTalk } from "../../answering/recognise-small-talk.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import { hasKeyword } from "./has-keyword.ts";
import type { HandoffReason } from "./types.ts";

/** Why words that no answer is paid for call a person all the same: they ask for one. null: they do not. */
export function reasonUnpaid(question: string, assistant: { handoffKeywords: string[] }): HandoffReason | null {
  if (hasKeyword(question, assistant.handoffKeywords)) return "keyword";
  return recogniseSmallTalk(question, languageOf(question)) === "person" ? "user_request" : null;
}
