import type { Passage } from "../../knowledge/index/passage.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import { answerLanguage } from "../answer-language.ts";
import { isPromptInjection } from "../is-prompt-injection.ts";
import type { AnswerOutput } from "../open-answer-output.ts";
import { openCitations } from "../open-citations.ts";
import { removeInjections } from "../remove-injections.ts";
import type { AnswerRequest, Citation } from "../types.ts";
import { type CheckedSentence, checkSentence } from "./check-sentence.ts";
import { fenceKnown } from "./fence-known.ts";
import { forbiddenWords } from "./forbidden-words.ts";
import { type AnswerBlock, groupLists } from "./group-lists.ts";
import type { PassageGroup } from "./group-passages.ts";
import type { RefusedSentence } from "./refused-sentence.ts";
import { countsItems, repairItem } from "./repair-item.ts";
import { repeatsRules } from "./repeats-rules.ts";
import { takeSentences } from "./take-sentences.ts";
import { unknownLinks } from "./unknown-links.ts";

/** Refused sentences that are kept for the trace. */
const maxRefused = 10;

/** Checks a model's text as it arrives and sends the checked sentences. */
export interface AnswerFilter {
  write(text: string): void;
  /** Adds evidence: sentences from now on may cite it. Returns its number. */
  add(group: PassageGroup): number;
  /** The model calls tools: what it said of them before ("Let me check.") is left out, unless it is supported. */
  pause(): void;
  /** Checks the rest as a last sentence. True when at least one sentence of the answer is supported. */
  end(): boolean;
  /** A list was left out, because one of its items must not leave and could not be repaired: the answer is not complete. */
  hasLostList(): boolean;
  /** A sentence was in a language of neither the question nor the passages. */
  hasForeignText(): boolean;
  /** 0..1: the share of the sentences sent that have a citation. */
  supportedShare(): number;
  citations(): Citation[];
  /** The first sentences that must not be sent, with the reason. */
  refused(): RefusedSentence[];
}

/**
 * Opens the filter between a hosted model and the output. Nothing is sent before the first supported sentence;
 * introductions are held until then. After it every sentence is sent when it is complete, with its valid markers; a list or a table
 * is sent when it is complete, whole or not at all. A sentence with an unknown value or link is never sent, nor one that repeats `rules`, has a prompt injection, or uses a word that the
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
  const lists = groupLists();
  let buffer = "";
  let held: CheckedSentence[] = [];
  let isOpen = false;
  let hasLostList = false;
  let hasForeignText = false;
  const spoken = [languageOf(asked).code, answerLanguage(asked, assistant).code];
  const refused: RefusedSentence[] = [];
  let checkedCount = 0;
  let supportedCount = 0;

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

  /** The sentence as it may be sent; null when it must not be. */
  const judge = (sentence: string): CheckedSentence | null => {
    const checked = checkSentence(sentence, question, evidence, spoken);
    hasForeignText ||= checked.isForeign;
    const reason = reasonToRefuse(sentence, checked);
    if (reason === null) return checked;
    if (refused.length < maxRefused) refused.push({ text: sentence.trim(), reason });
    return null;
  };
  const reasonToRefuse = (sentence: string, checked: CheckedSentence): RefusedSentence["reason"] | null => {
    if (isUnsafe(sentence)) return "unsafe";
    if (checked.hasUnknownValue) return "unknown_value";
    if (checked.isOpposite) return "denies_source";
    return unknownLinks(sentence, `${sources}\n${question}`).length > 0 ? "unknown_link" : null;
  };
  const isUnsafe = (text: string) => isRule(text) || isPromptInjection(text) || isForbidden(text);

  /** A list leaves whole or not at all: an item that must not leave is replaced by the passage's own wording of it. */
  const judgeList = ({ lead, items, isTable }: AnswerBlock & { kind: "list" }): CheckedSentence[] | null => {
    const used = new Set<string>();
    const judged: CheckedSentence[] = [];
    if (lead !== null) {
      const checked = checkSentence(lead, question, evidence);
      const isCount = !isUnsafe(lead) && countsItems(lead, items.length, evidence, question);
      if (judge(lead) === null && !isCount) return null;
      judged.push(checked);
    }
    for (const item of items) {
      const sentences = item.map(judge);
      if (sentences.every((each) => each !== null)) {
        judged.push(...sentences);
        continue;
      }
      const written = item.join("");
      const repaired = isTable || isUnsafe(written) ? null : repairItem(written, evidence, used);
      if (repaired === null || isUnsafe(repaired.parts.filter((part) => typeof part === "string").join("")))
        return null;
      judged.push(repaired);
    }
    return judged;
  };

  const check = (blocks: AnswerBlock[]) => {
    for (const block of blocks) {
      const judged = block.kind === "list" ? judgeList(block) : [judge(block.text)].filter((each) => each !== null);
      if (judged === null) hasLostList = true;
      for (const each of judged ?? []) {
        held.push(each);
        isOpen ||= each.isSupported;
        if (each.parts.some((part) => typeof part !== "string" || /\p{L}/u.test(part))) checkedCount++;
        if (each.isSupported) supportedCount++;
      }
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
      for (const sentence of sentences) check(lists.add(sentence));
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
      for (const sentence of sentences) check(lists.add(sentence));
      check(lists.end());
      return isOpen;
    },
    hasLostList: () => hasLostList,
    hasForeignText: () => hasForeignText,
    supportedShare: () => (checkedCount === 0 ? 0 : supportedCount / checkedCount),
    citations: () => citations.list(),
    refused: () => refused,
  };
}

function textsOf(groups: PassageGroup[]): string {
  return groups.map(({ parts }) => sourceText(parts.map(removeInjections))).join("\n");
}

function sourceText(parts: Passage[]): string {
  return parts.map(({ title, headingPath, text }) => [title, ...headingPath, text].join("\n")).join("\n");
}
