import type { Passage } from "../knowledge/index/passage.ts";
import type { Phrases } from "../language/languages/language.ts";
import { termsOf } from "../language/sentences/terms-of.ts";
import { answerLanguage } from "./answer-language.ts";
import { answerToOffer } from "./answer-to-offer.ts";
import { DEFAULT_ABSTAIN_BELOW } from "./default-abstain-below.ts";
import { recogniseSmallTalk } from "./recognise-small-talk.ts";
import type { AnswerRequest, Outcome } from "./types.ts";

/**
 * What to do with a question before a model is used: send a fixed phrase, quote a stored answer, or compose an answer
 * from the passages. `isBelowBound`: the passages do not answer it, but a tool may.
 */
export type AnswerPlan =
  | { kind: "phrase"; text: string; outcome: Outcome; confidence: number }
  | { kind: "quote"; passage: Passage; confidence: number }
  | { kind: "compose"; confidence: number; isBelowBound?: true };

/**
 * Decides between a fixed phrase and an answer. A stored answer to this exact question is always quoted; small talk,
 * requests for an operator and replies to the offer of one need no evidence (confidence 1); a question without content
 * words in a dialog without turns gets a clarifying question; one without passages, or with evidence below the
 * assistant's threshold, is abstained from, unless a model may call tools. Everything else must be answered from the passages.
 */
export function planAnswer(
  request: Pick<AnswerRequest, "question" | "history" | "assistant" | "retrieval" | "tools" | "locale">,
): AnswerPlan {
  const { question, history, assistant, retrieval } = request;
  const language = answerLanguage(question, assistant, request);
  const { phrases } = language;
  if (retrieval.exact) return { kind: "quote", passage: retrieval.exact, confidence: 1 };
  const offered = answerToOffer(request);
  if (offered !== null) return replyToOffer(offered, phrases);
  const talk = recogniseSmallTalk(question, language);
  if (talk === "person") return { kind: "phrase", text: phrases.handoff, outcome: "handoff", confidence: 1 };
  if (talk !== null) {
    const greeting = talk === "greeting" ? assistant.personality?.greeting : undefined;
    const text = talk === "identity" ? phrases.identity(assistant.name) : greeting || phrases[talk];
    return { kind: "phrase", text, outcome: "answer", confidence: 1 };
  }
  const confidence = Math.min(1, Math.max(0, retrieval.evidence));
  if (termsOf(question).length === 0 && history.length === 0) {
    return { kind: "phrase", text: phrases.clarify, outcome: "clarify", confidence };
  }
  const bound = assistant.abstainBelow ?? DEFAULT_ABSTAIN_BELOW;
  if (retrieval.passages.length === 0 || confidence < bound) {
    if (request.tools) return { kind: "compose", confidence, isBelowBound: true };
    return { kind: "phrase", text: phrases.abstain, outcome: "abstain", confidence };
  }
  return { kind: "compose", confidence };
}

function replyToOffer(offered: "accepted" | "declined", phrases: Phrases): AnswerPlan {
  return offered === "accepted"
    ? { kind: "phrase", text: phrases.handoff, outcome: "handoff", confidence: 1 }
    : { kind: "phrase", text: phrases.acknowledgement, outcome: "answer", confidence: 1 };
}
