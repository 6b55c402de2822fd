import type { Passage } from "../../knowledge/index/passage.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import { addressesModel } from "../addresses-model.ts";
import { openCitations } from "../open-citations.ts";
import type { Outlet } from "../open-outlet.ts";
import { readable } from "../readable.ts";
import type { Citation } from "../types.ts";
import { type CheckedSentence, checkSentence } from "./check-sentence.ts";
import type { Reading } from "./gather-readings.ts";
import { repeatsRules } from "./repeats-rules.ts";
import { strayLinks } from "./stray-links.ts";
import { takeSentences } from "./take-sentences.ts";

/** Takes a model's text as it comes and lets checked sentences out. */
export interface Relay {
  write(text: string): void;
  /** Checks what is left as a last sentence. True when at least one sentence of the answer is supported. */
  end(): boolean;
  citations(): Citation[];
}

/**
 * Opens the check between a hosted model and an outlet. Nothing leaves before the first supported sentence; lead-ins
 * are held until then. After it every sentence leaves when it is complete, with the markers that hold. A sentence
 * with a figure or an address from nowhere never leaves, nor one that repeats `rules`, nor one that speaks to a model.
 */
export function openRelay(question: string, readings: Reading[], rules: string, outlet: Outlet): Relay {
  const sources = readings.map(({ parts }) => sourceText(parts.map(readable))).join("\n");
  const isRule = repeatsRules(rules, sources);
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
    // The white space after a sentence waits for the next one, so that no answer ends in it.
    const bare = text.trimEnd();
    if (bare === "") {
      gap += text;
      return;
    }
    outlet.send(outlet.sent() === "" ? bare.trimStart() : gap + bare);
    gap = text.slice(bare.length);
  };
  let gap = "";

  const check = (sentences: string[]) => {
    for (const sentence of sentences) {
      const checked = checkSentence(sentence, question, readings);
      if (checked.hasStrayFigure || strayLinks(sentence, `${sources}\n${question}`).length > 0) continue;
      if (isRule(sentence) || addressesModel(sentence)) continue;
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
    end() {
      const { sentences } = takeSentences(buffer, true, languageOf(buffer));
      buffer = "";
      check(sentences);
      return isOpen;
    },
    citations: () => citations.list(),
  };
}

function sourceText(parts: Passage[]): string {
  return parts.map(({ title, headingPath, text }) => [title, ...headingPath, text].join("\n")).join("\n");
}
