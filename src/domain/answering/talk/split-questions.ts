import type { Language } from "../../language/languages/language.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";
import { recogniseSmallTalk } from "../recognise-small-talk.ts";
import { isQuestion } from "./is-question.ts";
import { sentencesOf } from "./sentences-of.ts";
import { splitClauses } from "./split-clauses.ts";

/** One question of a message, and what the message says before it, oldest first. */
export interface MessagePart {
  question: string;
  before: string[];
}

export interface SplitMessage {
  /** The questions to answer, at most `maxQuestions`. */
  parts: MessagePart[];
  /** Questions that are too many for one answer. */
  left: string[];
}

export const maxQuestions = 3;
/** A message longer than this, in UTF-16 units, is cut to its questions. */
const longMessage = 500;
/** Of a long message without a question, what is read of its beginning and of its end. */
const readOfEnds = 250;
/** Sentences before a question that it may refer to. */
const sentencesBefore = 2;

/**
 * The questions of a message that are answered one by one; null for a message that is answered as it is: with one question and
 * nothing that hides it. Of a long message only the questions are kept, of a greeting before a question only the question.
 */
export function splitQuestions(message: string, language: Language): SplitMessage | null {
  const isLong = message.length > longMessage;
  const all = sentencesOf(message, language);
  const sentences = all.filter((sentence) => recogniseSmallTalk(sentence, language) === null);
  const asks = (sentence: string) => isQuestion(sentence, language) && termsOf(sentence).length > 0;
  let asked = sentences.filter(asks);
  if (asked.length === 0 && isLong) asked = sentences.filter((sentence) => hasQuestionWord(sentence, language));
  const parts: MessagePart[] = [];
  const seen = new Set<string>();
  for (const sentence of asked.map((each) => each.slice(0, longMessage))) {
    const place = sentences.findIndex((each) => each.startsWith(sentence));
    for (const question of splitClauses(sentence, language)) {
      if (seen.has(question.toLowerCase())) continue;
      seen.add(question.toLowerCase());
      const last = parts.at(-1);
      const before = sentences
        .slice(Math.max(0, place - sentencesBefore), place)
        .map((each) => each.slice(0, longMessage));
      const isSameSentence = last !== undefined && sentence.includes(last.question.slice(0, -1));
      parts.push({ question, before: isSameSentence ? [...last.before, last.question] : before });
    }
  }
  if (parts.length === 0 && isLong) parts.push({ question: endsOf(message), before: [] });
  const hidesNothing = sentences.length === all.length || all.length === 1;
  if (parts.length === 0 || (parts.length === 1 && !isLong && hidesNothing)) return null;
  return {
    parts: parts.slice(0, maxQuestions),
    left: parts.slice(maxQuestions).map(({ question }) => question),
  };
}

function hasQuestionWord(sentence: string, { cues }: Language): boolean {
  const text = sentence.toLowerCase();
  return cues.some(({ asks }) => asks.exec(text)?.index === 0);
}

function endsOf(message: string): string {
  return `${message.slice(0, readOfEnds)} ${message.slice(-readOfEnds)}`;
}
