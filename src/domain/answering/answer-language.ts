import { languageWithCode } from "../language/languages/known-languages.ts";
import type { Language } from "../language/languages/language.ts";
import { languageOf } from "../language/languages/language-of.ts";
import { speakInStanding } from "./talk/speak-in-standing.ts";
import type { AnswerRequest } from "./types.ts";

/**
 * The language of an answer's own words: the one that the personality speaks, else the one that was told of the turn, else that of
 * what the customer wrote, now and before, of the customer's app, of the assistant's last words and of the documents. Its phrases
 * fit where the conversation stands with a person.
 */
export function answerLanguage(
  written: string,
  { personality, language, standing }: Pick<AnswerRequest["assistant"], "personality" | "language" | "standing">,
  { history = [], locale = null, retrieval }: Partial<Pick<AnswerRequest, "history" | "locale" | "retrieval">> = {},
): Language {
  const spoken = languageWithCode(personality?.language ?? "") ?? languageWithCode(language ?? "");
  const said = history.findLast(({ sender }) => sender === "assistant");
  const documents = [...(said ? [said.text] : []), ...(retrieval?.passages ?? []).map(({ text }) => text)];
  const told = spoken ?? languageOf(written, { earlier: saidByCustomer(history), locale, documents });
  return speakInStanding(told, standing);
}

function saidByCustomer(history: AnswerRequest["history"]): string[] {
  return history.flatMap(({ sender, text }) => (sender === "user" ? [text] : []));
}
