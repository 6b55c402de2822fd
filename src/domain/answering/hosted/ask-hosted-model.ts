import {
  type ChatEvent,
  type ChatModel,
  ChatModelError,
  type ChatModelFailure,
} from "../../assistants/chat-model/ports.ts";
import { answerLanguage } from "../answer-language.ts";
import type { AnswerOutput } from "../open-answer-output.ts";
import type { ToolCallTrace } from "../tools/types.ts";
import type { Answer, AnswerRequest } from "../types.ts";
import { answerTools } from "./answer-tools.ts";
import { openAnswerFilter } from "./open-answer-filter.ts";
import type { RefusedSentence } from "./refused-sentence.ts";
import { openToolRounds } from "./tool-rounds.ts";
import { writeTurns } from "./write-turns.ts";

const maxOutputTokens = 1_000;
const maxClarificationLength = 400;

/**
 * The result of the hosted model; `failed` before anything was sent leaves the question to another model. `tools` are the calls that
 * it made, `refused` the sentences that were not sent.
 */
export type HostedAnswer = { tools: ToolCallTrace[]; refused: RefusedSentence[] } & (
  | ({
      state: "made";
      /** 0..1: the share of its sentences that have a citation; 0 of an outcome other than an answer. */
      supportedShare: number;
    } & Pick<Answer, "outcome" | "citations" | "usage" | "failure">)
  | { state: "failed"; failure: ChatModelFailure }
);

type Call = ChatEvent & { type: "call" };

/**
 * Asks the hosted model and sends its checked sentences as they are complete. When it calls installed tools it is asked again with
 * their results, until it answers or has used up its calls. An outcome other than an answer comes only from its tool calls, or from
 * a text without any supported sentence, which becomes an abstention. When the model fails after the first sentence, a fixed
 * sentence closes the text. Throws the abort reason only.
 */
export async function askHostedModel(
  model: ChatModel,
  request: AnswerRequest,
  output: AnswerOutput,
): Promise<HostedAnswer> {
  const { phrases } = answerLanguage(request.question, request.assistant);
  const { turns, groups } = writeTurns(request);
  const filter = openAnswerFilter(request, groups, turns[0]?.content ?? "", output);
  const rounds = request.tools ? openToolRounds(request.tools, request.signal, (group) => filter.add(group)) : null;
  let usage: Answer["usage"] = null;
  let call: Call | null = null;
  let wrote = false;
  try {
    for (;;) {
      const offered = rounds?.offered() ?? [];
      const { text, calls } = await readRound([...answerTools, ...offered]);
      wrote ||= text.trim() !== "";
      const toMake = calls.filter(({ name }) => rounds?.isTool(name));
      call = calls.find(({ name }) => name === "hand_over") ?? calls[0] ?? null;
      if (rounds === null || toMake.length === 0 || offered.length === 0 || call?.name === "hand_over") break;
      filter.pause();
      turns.push(...(await rounds.run(text, toMake)));
    }
  } catch (error) {
    request.signal.throwIfAborted();
    const failure = error instanceof ChatModelError ? error.failure : "malformed";
    const tools = rounds?.traces() ?? [];
    if (output.sent() === "") return { state: "failed", failure, tools, refused: filter.refused() };
    output.send(` ${phrases.cutOff}`);
    const supportedShare = filter.supportedShare();
    const kept = { citations: filter.citations(), usage, failure, tools, refused: filter.refused() };
    return { state: "made", supportedShare, outcome: "answer", ...kept };
  }
  request.signal.throwIfAborted();

  const tools = rounds?.traces() ?? [];
  const unable = () => respond("abstain", rounds?.hasFailed() ? phrases.lookupFailed : phrases.abstain);
  if (output.sent() === "" && call !== null) {
    if (call.name === "hand_over") return respond("handoff", phrases.handoff);
    if (call.name === "ask_clarification") {
      const clarification = clarificationOf(call.arguments);
      // While a person is awaited the phrase says only that.
      const isAwaited = clarification === null && request.assistant.standing?.kind === "awaited";
      return respond(isAwaited ? "handoff" : "clarify", clarification ?? phrases.clarify);
    }
    return unable();
  }
  if (!wrote) return { state: "failed", failure: "malformed", tools, refused: filter.refused() };
  if (!filter.end()) {
    // Nobody can check a language that neither the customer nor the documents speak.
    if (filter.hasForeignText() && output.sent() === "")
      return { state: "failed", failure: "malformed", tools, refused: filter.refused() };
    return unable();
  }
  // What stands before a list that was left out is sent already: the customer must know that something is missing.
  if (filter.hasLostList()) output.send(`\n\n${phrases.cutOff}`);
  const isHandoff = call?.name === "hand_over";
  if (isHandoff) output.send(`\n\n${phrases.handoff}`);
  const outcome = isHandoff ? "handoff" : "answer";
  return {
    state: "made",
    supportedShare: filter.supportedShare(),
    outcome,
    citations: filter.citations(),
    usage,
    tools,
    refused: filter.refused(),
  };

  /** One request to the model: sends what is supported, and returns all that it wrote and called. */
  async function readRound(tools: typeof answerTools): Promise<{ text: string; calls: Call[] }> {
    const { signal, assistant } = request;
    const calls: Call[] = [];
    let text = "";
    for await (const event of model.stream({ model: assistant.aiModel, turns, tools, maxOutputTokens, signal })) {
      signal.throwIfAborted();
      if (event.type === "usage") usage = sumOf(usage, event);
      else if (event.type === "call") calls.push(event);
      else if (calls.length === 0) {
        text += event.text;
        filter.write(event.text);
      }
    }
    return { text, calls };
  }

  function respond(outcome: Answer["outcome"], text: string): HostedAnswer {
    output.send(text);
    return { state: "made", supportedShare: 0, outcome, citations: [], usage, tools, refused: filter.refused() };
  }
}

function sumOf(before: Answer["usage"], now: NonNullable<Answer["usage"]>): NonNullable<Answer["usage"]> {
  return {
    inputTokens: (before?.inputTokens ?? 0) + now.inputTokens,
    outputTokens: (before?.outputTokens ?? 0) + now.outputTokens,
  };
}

/** The model's own question to the customer: one short line without markers, or null. */
function clarificationOf(given: Record<string, unknown>): string | null {
  const question = typeof given.question === "string" ? given.question.replace(/\s+/g, " ").trim() : "";
  if (question === "" || question.length > maxClarificationLength) return null;
  return question.replace(/(?<!\s)\s*\[\d{1,3}\]/g, "");
}
