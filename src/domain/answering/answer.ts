import type { Deps } from "../deps.ts";
import type { Passage } from "../knowledge/index/passage.ts";
import { findDisagreement } from "./disagree/find-disagreement.ts";
import { tellDisagreement } from "./disagree/tell-disagreement.ts";
import { extractAnswer } from "./extract/extract-answer.ts";
import { readCandidates } from "./extract/read-candidates.ts";
import { hostAnswer } from "./hosted/host-answer.ts";
import { openCitations } from "./open-citations.ts";
import { type Outlet, openOutlet } from "./open-outlet.ts";
import { planAnswer } from "./plan-answer.ts";
import type { Answer, AnswerRequest } from "./types.ts";

/**
 * Answers a question from what was retrieved, or says honestly why not. The pieces given to `onDelta` concatenate to
 * `Answer.text`, whatever the outcome. Where two sources contradict each other it asks, whatever the model. When the hosted model fails before its first sentence the built-in one answers
 * and `model` says so. Throws only the abort reason of `signal`, and sends nothing after it.
 */
export async function answer(ctx: Pick<Deps, "chatModel">, request: AnswerRequest): Promise<Answer> {
  request.signal.throwIfAborted();
  const outlet = openOutlet(request.onDelta, request.signal);
  const plan = planAnswer(request);
  const base = { model: "extractive", confidence: plan.confidence, usage: null };
  if (plan.kind === "say") {
    outlet.send(plan.text);
    return { ...base, text: outlet.sent(), outcome: plan.outcome, citations: [] };
  }
  if (plan.kind === "quote") {
    const citations = openCitations();
    const marker = citations.cite(plan.passage, { start: 0, end: plan.passage.text.length });
    outlet.send(`${plan.passage.text}${plan.passage.text.includes("\n") ? "\n" : " "}[${marker}]`);
    return { ...base, text: outlet.sent(), outcome: "answer", citations: citations.list() };
  }
  const read = readCandidates(request);
  const disagreement = findDisagreement(read.candidates, read.weighed);
  if (disagreement && disagreement.loser === null) {
    const told = tellDisagreement(disagreement, request.question, outlet);
    return { ...base, ...told, text: outlet.sent() };
  }
  if (disagreement === null) return compose(ctx, request, base, outlet, read);
  const rest = without(request, disagreement.loser);
  return compose(ctx, rest, base, outlet, readCandidates(rest));
}

async function compose(
  { chatModel }: Pick<Deps, "chatModel">,
  request: AnswerRequest,
  base: Pick<Answer, "model" | "confidence" | "usage">,
  outlet: Outlet,
  read: ReturnType<typeof readCandidates>,
): Promise<Answer> {
  const hosted = chatModel ? await hostAnswer(chatModel, request, outlet) : null;
  if (chatModel && hosted?.state === "made") {
    const { state: _, ...made } = hosted;
    return { ...base, ...made, model: chatModel.label(request.assistant.aiModel), text: outlet.sent() };
  }
  const extracted = await extractAnswer(request, outlet, read);
  const failure = hosted?.state === "failed" ? { failure: hosted.failure } : {};
  return { ...base, ...extracted, ...failure, text: outlet.sent() };
}

function without(request: AnswerRequest, loser: Passage | null): AnswerRequest {
  const passages = request.retrieval.passages.filter((passage) => passage.chunkId !== loser?.chunkId);
  return { ...request, retrieval: { ...request.retrieval, passages } };
}
