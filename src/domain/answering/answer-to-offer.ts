import type { Language } from "../language/languages/language.ts";
import { knownLanguages, languageOf } from "../language/languages/language-of.ts";
import { wordsIn } from "../language/languages/words-in.ts";
import type { AnswerRequest } from "./types.ts";

const maxWords = 8;

/**
 * How a message answers the offer of an operator at the end of the assistant's last message: `accepted` or `declined`;
 * null for anything else, and when there was no offer. It is read in the language of the offer first, then in its own. "Ok, thanks"
 * does not accept it.
 */
export function answerToOffer({
  question,
  history,
}: Pick<AnswerRequest, "question" | "history">): "accepted" | "declined" | null {
  const last = history.at(-1);
  const offered = last?.sender === "assistant" ? languageOfOffer(last.text) : null;
  if (offered === null) return null;
  if (/^\s*(👍\p{Emoji_Modifier}?|\+)\s*$/u.test(question)) return "accepted";
  const languages = new Set([languageOf(question, { earlier: [last!.text] }), offered, languageOf(question)]);
  for (const language of languages) {
    const reply = readReply(question, language);
    if (reply !== null) return reply;
  }
  return null;
}

function readReply(question: string, language: Language): "accepted" | "declined" | null {
  const { agree, decline, filler } = language.answerToOffer;
  const said = question.toLowerCase().replaceAll("’", "'").replaceAll("i\u0307", "i");
  const words = wordsIn(said, language, [agree, decline, filler]);
  if (words.length === 0 || words.length > maxWords) return null;
  const isOnlyThat = words.every((word) => agree.test(word) || decline.test(word) || filler.test(word));
  if (!isOnlyThat) return null;
  if (words.some((word) => decline.test(word))) return "declined";
  const isThanks =
    words.some((word) => /^(thank|спасибо|благодар)/.test(word)) &&
    /^(ok|ок|хорошо|ладно|alright)/.test(words[0] ?? "");
  return words.some((word) => agree.test(word)) && !isThanks ? "accepted" : null;
}

function languageOfOffer(text: string): Language | null {
  const offers = ({ phrases }: Language) => [phrases.offer, phrases.unreadableFile, phrases.lookupFailed];
  return knownLanguages.find((language) => offers(language).some((end) => text.endsWith(end))) ?? null;
}
