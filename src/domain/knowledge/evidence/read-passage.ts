import { languageOfWords } from "../../language/languages/language-of-words.ts";
import { impliedWords } from "../../language/text/implied-words.ts";
import { isStopWordIn } from "../../language/text/is-stop-word.ts";
import { placeAsked } from "../../language/text/place-asked.ts";
import { splitForms, type WordForm } from "../../language/text/split-words.ts";
import { stem, stemIn } from "../../language/text/stem.ts";
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
const sentenceEnds = /(?<=[.!?…؟।])\s+|(?<=[。！？])|\n+/;
const questionEnd = /[?？؟]["”’»)*\]]{0,3}$/;

/** Reads a passage: its sentences, and the questions and headings that say what it answers. */
export function readPassage(passage: { text: string; title: string; headingPath: string[] }): ReadPassage {
  const text = passage.text.slice(0, maxLength);
  const parts = text.split(sentenceEnds).filter((part) => part.trim() !== "");
  const forms = parts.map((part) => splitForms(part));
  const { code } = languageOfWords(forms.flat());
  const sentences = parts.map((part, at) => readSentence(part, forms[at]!, code));
  const heading = passage.headingPath.at(-1) ?? passage.title;
  const asked = sentences.filter(({ isQuestion }) => isQuestion).slice(0, maxTopics);
  const isRepeated = asked.some((sentence) => sentence.text.startsWith(heading.slice(0, 40)));
  const topics = isRepeated || heading === "" ? asked : [...asked, readSentence(heading, splitForms(heading), code)];
  return { sentences, topics: topics.filter(({ words }) => words.length > 0) };
}

/** A text without any of these implies no word. */
const implying = /[\d@_‐‑-]/;
/** Stems of the words that were read last; a base has the same words again and again. */
const knownStems = new Map<string, string>();
const maxKnownStems = 20_000;

function readSentence(part: string, all: WordForm[], code: string): ReadSentence {
  const text = part.trim();
  const place = placeAsked(text);
  const forms = [...all.filter(({ word }) => !isStopWordIn(code, word)), ...(place === null ? [] : [place])];
  const implied = implying.test(text) ? impliedWords(text).map(stem) : [];
  const words = forms.map(({ word }) => word);
  return { text, isQuestion: questionEnd.test(text), words, stems: forms.map((form) => stemOf(form, code)), implied };
}

function stemOf(form: WordForm, code: string): string {
  const key = `${code} ${form.written}`;
  const known = knownStems.get(key);
  if (known !== undefined) return known;
  if (knownStems.size >= maxKnownStems) knownStems.clear();
  const made = stemIn(code, form);
  knownStems.set(key, made);
  return made;
}
