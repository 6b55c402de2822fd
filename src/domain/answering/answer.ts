import type { Deps } from "../deps.ts";
import { extractAnswer } from "./extract/extract-answer.ts";
import { hostAnswer } from "./hosted/host-answer.ts";
import { openCitations } from "./open-citations.ts";
import { openOutlet } from "./open-outlet.ts";
import { planAnswer } from "./plan-answer.ts";
import type { Answer, AnswerRequest } from "./types.ts";

/**
 * Answers a question from what was retrieved, or says honestly why not. The pieces given to `onDelta` concatenate to
 * `Answer.text`, whatever the outcome. When the hosted model fails before its first sentence the built-in one answers
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
  const { chatModel } = ctx;
  const hosted = chatModel ? await hostAnswer(chatModel, request, outlet) : null;
  if (chatModel && hosted?.state === "made") {
    const { state: _, ...made } = hosted;
    return { ...base, ...made, model: chatModel.label(request.assistant.aiModel), text: outlet.sent() };
  }
  const extracted = await extractAnswer(request, outlet);
  const failure = hosted?.state === "failed" ? { failure: hosted.failure } : {};
  return { ...base, ...extracted, ...failure, text: outlet.sent() };
}
