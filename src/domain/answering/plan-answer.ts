import type { Phrases } from "../language/languages/language.ts";
import { termsOf } from "../language/sentences/terms-of.ts";
import { answerLanguage } from "./answer-language.ts";
import type { AnswerPlan, PlannedRequest } from "./answer-plan.ts";
import { DEFAULT_ABSTAIN_BELOW } from "./default-abstain-below.ts";
import { planTalk } from "./plan-talk.ts";
import { joined } from "./talk/joined.ts";
import { toneOf } from "./talk/tone-of.ts";

/**
 * Decides between a fixed phrase and an answer. A stored answer to this exact question is always quoted; what `planTalk` knows needs no
 * evidence; a question without content words in a dialog without turns gets a clarifying question. Evidence below the assistant's
 * threshold is for the built-in model to judge: a hosted one (`isHosted`) gets whatever was retrieved, and judges for itself. Without
 * passages both abstain, unless a tool may be called. Everything else must be answered from the passages. While a person is awaited,
 * a phrase answers nothing: whoever is told that a person comes still waits for one.
 */
export function planAnswer(request: PlannedRequest, isHosted: boolean): AnswerPlan {
  const plan = decide(request, isHosted);
  const isAwaited = request.assistant.standing?.kind === "awaited";
  if (!isAwaited || plan.kind !== "phrase" || plan.outcome === "abstain") return plan;
  return { ...plan, outcome: "handoff" };
}

function decide(request: PlannedRequest, isHosted: boolean): AnswerPlan {
  const { question, history, assistant, retrieval } = request;
  if (retrieval.exact) return { kind: "quote", passage: retrieval.exact, confidence: 1 };
  const talk = planTalk(request);
  if (talk !== null) return talk;
  const language = answerLanguage(question, assistant, request);
  const { phrases } = language;
  const confidence = Math.min(1, Math.max(0, retrieval.evidence));
  const saysLittle = !isHosted || (question.match(/[\p{L}\p{N}]+/gu) ?? []).length < minWords;
  if (termsOf(question).length === 0 && history.length === 0 && saysLittle) {
    return { kind: "phrase", text: phrases.clarify, outcome: "clarify", confidence };
  }
  const tone = toneOf(question, language);
  const regret = tone === null ? null : regretIn(tone.kind, phrases);
  const lead = regret === null ? {} : { lead: `${regret}\n\n` };
  // Each question of several has evidence of its own.
  if (request.parts && !isHosted) return { kind: "compose", confidence, ...lead };
  const bound = assistant.abstainBelow ?? DEFAULT_ABSTAIN_BELOW;
  if (retrieval.passages.length === 0 || confidence < bound) {
    const mayAnswer = isHosted && (retrieval.passages.length > 0 || request.tools);
    if (mayAnswer) return { kind: "compose", confidence, isBelowBound: true, ...lead };
    // Who complains has not asked anything that could be found.
    if (regret !== null && tone?.asks === false)
      return { kind: "phrase", text: joined(language, regret, phrases.offer), outcome: "clarify", confidence };
    const text = regret === null ? phrases.abstain : joined(language, regret, phrases.abstain);
    return { kind: "phrase", text, outcome: "abstain", confidence };
  }
  return { kind: "compose", confidence, ...lead };
}

function regretIn(kind: "complaint" | "rude", phrases: Phrases): string {
  return kind === "rude" ? phrases.calm : phrases.sorry;
}

/** "Where are you?" has no content word and is a question: a hosted model understands it. */
const minWords = 3;
