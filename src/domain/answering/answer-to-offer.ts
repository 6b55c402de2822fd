import { knownLanguages, languageOf } from "../language/languages/language-of.ts";
import type { AnswerRequest } from "./types.ts";

const maxWords = 8;

/**
 * How a message answers the offer of an operator at the end of the assistant's last message: `accepted` or `declined`;
 * null for anything else, and when there was no offer. "Ok, thanks" does not accept it.
 */
export function answerToOffer({
  question,
  history,
}: Pick<AnswerRequest, "question" | "history">): "accepted" | "declined" | null {
  const last = history.at(-1);
  if (last?.sender !== "assistant" || !offersPerson(last.text)) return null;
  if (/^\s*(👍\p{Emoji_Modifier}?|\+)\s*$/u.test(question)) return "accepted";
  const { agree, decline, filler } = languageOf(question).answerToOffer;
  const words =
    question
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}'-]+/gu) ?? [];
  if (words.length === 0 || words.length > maxWords) return null;
  const isOnlyThat = words.every((word) => agree.test(word) || decline.test(word) || filler.test(word));
  if (!isOnlyThat) return null;
  if (words.some((word) => decline.test(word))) return "declined";
  const isThanks =
    words.some((word) => /^(thank|спасибо|благодар)/.test(word)) &&
    /^(ok|ок|хорошо|ладно|alright)/.test(words[0] ?? "");
  return words.some((word) => agree.test(word)) && !isThanks ? "accepted" : null;
}

function offersPerson(text: string): boolean {
  return knownLanguages.some(({ phrases }) =>
    [phrases.abstain, phrases.unreadableFile, phrases.lookupFailed].some((end) => text.endsWith(end)),
  );
}
