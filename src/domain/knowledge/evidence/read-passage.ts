import { impliedWords } from "../../language/text/implied-words.ts";
import { isStopWord } from "../../language/text/is-stop-word.ts";
import { splitWords } from "../../language/text/split-words.ts";
import { stem } from "../../language/text/stem.ts";
import type { Words } from "./match-terms.ts";

/** A sentence, with its content words and their stems. */
export interface ReadSentence extends Words {
  text: string;
  isQuestion: boolean;
}

/** A passage as it is compared with a question. */
export interface ReadPassage {
  sentences: ReadSentence[];
  /** What it says it is about: the questions in it, its innermost heading or its title. */
  topics: ReadSentence[];
}

/** Longest part of a text that is read, in UTF-16 units; most chunks are shorter. */
const maxLength = 2_000;
const maxTopics = 6;
const sentenceEnds = /(?<=[.!?…。！？])\s+|\n+/;
const questionEnd = /[?？؟]["”’»)*\]]{0,3}$/;

/** Reads a passage: its sentences, and the questions and headings that say what it answers. */
export function readPassage(passage: { text: string; title: string; headingPath: string[] }): ReadPassage {
  const text = passage.text.slice(0, maxLength);
  const sentences = text
    .split(sentenceEnds)
    .filter((part) => part.trim() !== "")
    .map(readSentence);
  const heading = passage.headingPath.at(-1) ?? passage.title;
  const asked = sentences.filter(({ isQuestion }) => isQuestion).slice(0, maxTopics);
  const isRepeated = asked.some((sentence) => sentence.text.startsWith(heading.slice(0, 40)));
  const topics = isRepeated || heading === "" ? asked : [...asked, readSentence(heading)];
  return { sentences, topics: topics.filter(({ words }) => words.length > 0) };
}

/** A text without any of these implies no word. */
const implying = /[\d@_‐‑-]/;
/** Stems of the words that were read last; a base has the same words again and again. */
const knownStems = new Map<string, string>();
const maxKnownStems = 20_000;

function readSentence(part: string): ReadSentence {
  const text = part.trim();
  const words = splitWords(text).filter((word) => !isStopWord(word));
  const implied = implying.test(text) ? impliedWords(text).map(stem) : [];
  return { text, isQuestion: questionEnd.test(text), words, stems: words.map(stemOf), implied };
}

function stemOf(word: string): string {
  const known = knownStems.get(word);
  if (known !== undefined) return known;
  if (knownStems.size >= maxKnownStems) knownStems.clear();
  const made = stem(word);
  knownStems.set(word, made);
  return made;
}
