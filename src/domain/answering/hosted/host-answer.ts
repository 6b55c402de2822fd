import { type ChatModel, ChatModelError, type ChatModelFailure } from "../../assistants/chat-model/ports.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import type { Outlet } from "../open-outlet.ts";
import type { Answer, AnswerRequest } from "../types.ts";
import { answerTools } from "./answer-tools.ts";
import { openRelay } from "./open-relay.ts";
import { writeTurns } from "./write-turns.ts";

const maxOutputTokens = 1_000;
const longestClarification = 400;

/** What a hosted model made of the question; `failed` before anything was sent leaves the question to another model. */
export type HostedAnswer =
  | ({ state: "made" } & Pick<Answer, "outcome" | "citations" | "usage" | "failure">)
  | { state: "failed"; failure: ChatModelFailure };

/**
 * Asks the hosted model and lets its checked sentences out as they are complete. An outcome other than an answer comes
 * only from its tool calls, or from a text none of whose sentences is supported, which becomes an abstention. When the
 * model fails after the first sentence, the text is closed with a fixed one. Throws the abort reason only.
 */
export async function hostAnswer(model: ChatModel, request: AnswerRequest, outlet: Outlet): Promise<HostedAnswer> {
  const { phrases } = languageOf(request.question);
  const { turns, readings } = writeTurns(request);
  const relay = openRelay(request.question, readings, turns[0]?.content ?? "", outlet);
  let usage: Answer["usage"] = null;
  let call: { name: string; arguments: Record<string, unknown> } | null = null;
  let wrote = false;
  try {
    const { signal, assistant } = request;
    for await (const event of model.stream({
      model: assistant.aiModel,
      turns,
      tools: answerTools,
      maxOutputTokens,
      signal,
    })) {
      signal.throwIfAborted();
      if (event.type === "usage") usage = { inputTokens: event.inputTokens, outputTokens: event.outputTokens };
      else if (event.type === "call") call ??= event;
      else if (call === null) {
        wrote ||= event.text.trim() !== "";
        relay.write(event.text);
      }
    }
  } catch (error) {
    request.signal.throwIfAborted();
    const failure = error instanceof ChatModelError ? error.failure : "malformed";
    if (outlet.sent() === "") return { state: "failed", failure };
    outlet.send(` ${phrases.cutOff}`);
    return { state: "made", outcome: "answer", citations: relay.citations(), usage, failure };
  }
  request.signal.throwIfAborted();

  if (outlet.sent() === "" && call !== null) {
    if (call.name === "hand_over") return say("handoff", phrases.handoff);
    if (call.name === "ask_clarification") return say("clarify", clarificationOf(call.arguments) ?? phrases.clarify);
    return say("abstain", phrases.abstain);
  }
  if (!wrote) return { state: "failed", failure: "malformed" };
  if (!relay.end()) return say("abstain", phrases.abstain);
  const isHandoff = call?.name === "hand_over";
  if (isHandoff) outlet.send(`\n\n${phrases.handoff}`);
  return { state: "made", outcome: isHandoff ? "handoff" : "answer", citations: relay.citations(), usage };

  function say(outcome: Answer["outcome"], text: string): HostedAnswer {
    outlet.send(text);
    return { state: "made", outcome, citations: [], usage };
  }
}

/** The model's own question to the customer: one short line without markers, or null. */
function clarificationOf(given: Record<string, unknown>): string | null {
  const question = typeof given.question === "string" ? given.question.replace(/\s+/g, " ").trim() : "";
  if (question === "" || question.length > longestClarification) return null;
  return question.replace(/\s*\[\d{1,3}\]/g, "");
}
