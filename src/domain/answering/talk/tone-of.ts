import type { Language, Pattern } from "../../language/languages/language.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";
import { isQuestion } from "./is-question.ts";
import { sentencesOf } from "./sentences-of.ts";

/** How a message sounds. `isAll`: it says nothing else. `asks`: it has a question too. */
export interface MessageTone {
  kind: "complaint" | "rude";
  isAll: boolean;
  asks: boolean;
}

/** Longer messages are read for their questions. */
const maxRead = 1_000;

/** The tone of a message; null of an ordinary one. A question about complaints ("How do I complain?") is none. */
export function toneOf(message: string, language: Language): MessageTone | null {
  const written = message.slice(0, maxRead);
  const text = plain(written);
  const { complaint, rude } = language.tone;
  const sentences = sentencesOf(written, language);
  const stated = sentences.filter((sentence) => !isQuestion(sentence, language));
  const isRude = rude.test(text);
  const complains = sentences.some((sentence) => {
    const said = plain(sentence);
    // "Are you kidding?" asks nothing.
    return complaint.test(said) && (stated.includes(sentence) || termsOf(without(said, complaint)).length === 0);
  });
  if (!isRude && !complains) return null;
  const rest = without(without(text, rude), complaint);
  return {
    kind: isRude ? "rude" : "complaint",
    isAll: termsOf(rest).length === 0,
    asks: stated.length < sentences.length,
  };
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll("’", "'");
}

function without(text: string, pattern: Pattern): string {
  let rest = text;
  for (let found = pattern.exec(rest); found !== null && found[0] !== ""; found = pattern.exec(rest)) {
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
  }
  return rest;
}
