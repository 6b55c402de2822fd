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
/** Questions of a message that are read at most, and sentences of one that are looked at for a greeting. */
const questionsRead = 10;
const talkRead = 6;
/** Sentences before a question that it may refer to. */
const sentencesBefore = 2;

/**
 * The questions of a message that are answered one by one; null for a message that is answered as it is: with one question and
 * nothing that hides it. Of a long message only the questions are kept, of a greeting before a question only the question.
 */
export function splitQuestions(message: string, language: Language): SplitMessage | null {
  const isLong = message.length > longMessage;
  const sentences = sentencesOf(message, language).map(withoutListMark);
  const isTalk = (sentence: string) => recogniseSmallTalk(sentence, language) !== null;
  const places = [...sentences.keys()];
  const read = places.filter((at) => asks(sentences[at]!, language)).slice(0, questionsRead);
  const marked = read.filter((at) => !isTalk(sentences[at]!));
  const asked =
    marked.length > 0 || !isLong ? marked : places.filter((at) => beginsAsQuestion(sentences[at]!, language));
  const parts: MessagePart[] = [];
  const seen = new Set<string>();
  for (const at of asked.slice(0, questionsRead)) {
    const near = sentences.slice(Math.max(0, at - sentencesBefore), at);
    const before = near.filter((sentence) => !isTalk(sentence)).map(shortened);
    for (const question of splitClauses(shortened(sentences[at]!), language)) {
      if (!seen.has(question.toLowerCase())) parts.push({ question, before: [...before] });
      seen.add(question.toLowerCase());
      before.push(question);
    }
  }
  if (parts.length === 0 && isLong) parts.push({ question: endsOf(message), before: [] });
  const isHidden = sentences.length > 1 && sentences.length <= talkRead && sentences.some(isTalk);
  if (parts.length === 0 || (parts.length === 1 && !isLong && !isHidden)) return null;
  return {
    parts: parts.slice(0, maxQuestions),
    left: parts.slice(maxQuestions).map(({ question }) => question),
  };
}

/** A question that says what it asks: "Why?" alone does not. */
function asks(sentence: string, language: Language): boolean {
  if (!isQuestion(sentence, language)) return false;
  const isQuantity = Object.values(language.quantities).some((quantity) => quantity.test(sentence.toLowerCase()));
  return isQuantity || termsOf(sentence).length > 0;
}

/** "2. When do you open?" */
function withoutListMark(sentence: string): string {
  return sentence.replace(/^(?:[-*•–—]|\(?\d{1,2}[.)])\s+/, "");
}

function shortened(sentence: string): string {
  return sentence.slice(0, longMessage);
}

function beginsAsQuestion(sentence: string, { cues }: Language): boolean {
  const text = sentence.toLowerCase();
  return cues.some(({ asks }) => asks.exec(text)?.index === 0);
}

function endsOf(message: string): string {
  return `${message.slice(0, readOfEnds)} ${message.slice(-readOfEnds)}`;
}
