import type { Passage } from "../../knowledge/index/passage.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import { isPromptInjection } from "../is-prompt-injection.ts";
import type { AnswerOutput } from "../open-answer-output.ts";
import { openCitations } from "../open-citations.ts";
import { removeInjections } from "../remove-injections.ts";
import type { AnswerRequest, Citation } from "../types.ts";
import { type CheckedSentence, checkSentence } from "./check-sentence.ts";
import { fenceKnown } from "./fence-known.ts";
import { forbiddenWords } from "./forbidden-words.ts";
import type { PassageGroup } from "./group-passages.ts";
import { repeatsRules } from "./repeats-rules.ts";
import { takeSentences } from "./take-sentences.ts";
import { unknownLinks } from "./unknown-links.ts";

/** Checks a model's text as it arrives and sends the checked sentences. */
export interface AnswerFilter {
  write(text: string): void;
  /** Adds evidence: sentences from now on may cite it. Returns its number. */
  add(group: PassageGroup): number;
  /** The model calls tools: what it said of them before ("Let me check.") is left out, unless it is supported. */
  pause(): void;
  /** Checks the rest as a last sentence. True when at least one sentence of the answer is supported. */
  end(): boolean;
  citations(): Citation[];
}

/**
 * Opens the filter between a hosted model and the output. Nothing is sent before the first supported sentence;
 * introductions are held until then. After it every sentence is sent when it is complete, with its valid markers. A
 * sentence with an unknown figure or link is never sent, nor one that repeats `rules`, has a prompt injection, or uses a word that the
 * personality forbids.
 */
export function openAnswerFilter(
  { question: asked, resolved, known, assistant }: Pick<AnswerRequest, "question" | "resolved" | "known" | "assistant">,
  groups: PassageGroup[],
  rules: string,
  output: AnswerOutput,
): AnswerFilter {
  // Figures and links that the customer or the account has given may be repeated.
  const question = [asked, resolved, fenceKnown(known)].filter(Boolean).join("\n");
  const evidence = [...groups];
  let sources = textsOf(evidence);
  const isForbidden = forbiddenWords(assistant.personality?.forbiddenWords ?? []);
  let isRule = repeatsRules(rules, sources);
  const citations = openCitations();
  let buffer = "";
  let held: CheckedSentence[] = [];
  let isOpen = false;

  const release = (sentence: CheckedSentence) => {
    let text = "";
    for (const part of sentence.parts) {
      if (typeof part === "string") text += part;
      else text += `${text === "" || /\s$/.test(text) ? "" : " "}[${citations.cite(part.passage, part)}]`;
    }
    // The white space after a sentence is sent with the next one, so that no answer ends with it.
    const bare = text.trimEnd();
    if (bare === "") {
      gap += text;
      return;
    }
    output.send(output.sent() === "" ? bare.trimStart() : gap + bare);
    gap = text.slice(bare.length);
  };
  let gap = "";

  const check = (sentences: string[]) => {
    for (const sentence of sentences) {
      const checked = checkSentence(sentence, question, evidence);
      if (checked.hasUnknownValue || unknownLinks(sentence, `${sources}\n${question}`).length > 0) continue;
      if (isRule(sentence) || isPromptInjection(sentence) || isForbidden(sentence)) continue;
      held.push(checked);
      isOpen ||= checked.isSupported;
    }
    if (!isOpen) return;
    const ready = held;
    held = [];
    for (const sentence of ready) release(sentence);
  };

  return {
    write(text) {
      buffer += text;
      const { sentences, rest } = takeSentences(buffer, false, languageOf(buffer));
      buffer = rest;
      check(sentences);
    },
    add(group) {
      sources = textsOf([...evidence, group]);
      isRule = repeatsRules(rules, sources);
      return evidence.push(group);
    },
    pause() {
      this.end();
      held = [];
      if (gap === "") gap = "\n\n";
    },
    end() {
      const { sentences } = takeSentences(buffer, true, languageOf(buffer));
      buffer = "";
      check(sentences);
      return isOpen;
    },
    citations: () => citations.list(),
  };
}

function textsOf(groups: PassageGroup[]): string {
  return groups.map(({ parts }) => sourceText(parts.map(removeInjections))).join("\n");
}

function sourceText(parts: Passage[]): string {
  return parts.map(({ title, headingPath, text }) => [title, ...headingPath, text].join("\n")).join("\n");
}
