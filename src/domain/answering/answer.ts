import type { Deps } from "../deps.ts";
import { extractAnswer } from "./extract/extract-answer.ts";
import { openOutlet } from "./open-outlet.ts";
import { planAnswer } from "./plan-answer.ts";
import type { Answer, AnswerRequest } from "./types.ts";

/**
 * Answers a question from what was retrieved, or says honestly why not. The pieces given to `onDelta` concatenate to
 * `Answer.text`, whatever the outcome. Throws only the abort reason of `signal`, and sends nothing after it.
 */
export async function answer(_ctx: Pick<Deps, "chatModel">, request: AnswerRequest): Promise<Answer> {
  request.signal.throwIfAborted();
  const outlet = openOutlet(request.onDelta, request.signal);
  const plan = planAnswer(request);
  const base = { model: "extractive", confidence: plan.confidence, usage: null };
  if (plan.kind === "say") {
    outlet.send(plan.text);
    return { ...base, text: outlet.sent(), outcome: plan.outcome, citations: [] };
  }
  const extracted = await extractAnswer(request, outlet);
  return { ...base, ...extracted, text: outlet.sent() };
}
