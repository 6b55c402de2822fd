import { type ChatModel, ChatModelError, type ChatModelFailure } from "../../assistants/chat-model/ports.ts";
import { answerLanguage } from "../answer-language.ts";
import type { AnswerOutput } from "../open-answer-output.ts";
import type { Answer, AnswerRequest } from "../types.ts";
import { answerTools } from "./answer-tools.ts";
import { openAnswerFilter } from "./open-answer-filter.ts";
import { writeTurns } from "./write-turns.ts";

const maxOutputTokens = 1_000;
const maxClarificationLength = 400;

/** The result of the hosted model; `failed` before anything was sent leaves the question to another model. */
export type HostedAnswer =
  | ({ state: "made" } & Pick<Answer, "outcome" | "citations" | "usage" | "failure">)
  | { state: "failed"; failure: ChatModelFailure };

/**
 * Asks the hosted model and sends its checked sentences as they are complete. An outcome other than an answer comes
 * only from its tool calls, or from a text without any supported sentence, which becomes an abstention. When the model
 * fails after the first sentence, a fixed sentence closes the text. Throws the abort reason only.
 */
export async function askHostedModel(
  model: ChatModel,
  request: AnswerRequest,
  output: AnswerOutput,
): Promise<HostedAnswer> {
  const { phrases } = answerLanguage(request.question, request.assistant);
  const { turns, groups } = writeTurns(request);
  const filter = openAnswerFilter(request, groups, turns[0]?.content ?? "", output);
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
        filter.write(event.text);
      }
    }
  } catch (error) {
    request.signal.throwIfAborted();
    const failure = error instanceof ChatModelError ? error.failure : "malformed";
    if (output.sent() === "") return { state: "failed", failure };
    output.send(` ${phrases.cutOff}`);
    return { state: "made", outcome: "answer", citations: filter.citations(), usage, failure };
  }
  request.signal.throwIfAborted();

  if (output.sent() === "" && call !== null) {
    if (call.name === "hand_over") return respond("handoff", phrases.handoff);
    if (call.name === "ask_clarification")
      return respond("clarify", clarificationOf(call.arguments) ?? phrases.clarify);
    return respond("abstain", phrases.abstain);
  }
  if (!wrote) return { state: "failed", failure: "malformed" };
  if (!filter.end()) return respond("abstain", phrases.abstain);
  const isHandoff = call?.name === "hand_over";
  if (isHandoff) output.send(`\n\n${phrases.handoff}`);
  return { state: "made", outcome: isHandoff ? "handoff" : "answer", citations: filter.citations(), usage };

  function respond(outcome: Answer["outcome"], text: string): HostedAnswer {
    output.send(text);
    return { state: "made", outcome, citations: [], usage };
  }
}

/** The model's own question to the customer: one short line without markers, or null. */
function clarificationOf(given: Record<string, unknown>): string | null {
  const question = typeof given.question === "string" ? given.question.replace(/\s+/g, " ").trim() : "";
  if (question === "" || question.length > maxClarificationLength) return null;
  return question.replace(/(?<!\s)\s*\[\d{1,3}\]/g, "");
}
