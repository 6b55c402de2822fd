import type { Deps } from "../deps.ts";
import type { Passage } from "../knowledge/index/passage.ts";
import { answerLanguage } from "./answer-language.ts";
import { answerParts } from "./answer-parts.ts";
import { findContradiction } from "./contradiction/find-contradiction.ts";
import { reportContradiction } from "./contradiction/report-contradiction.ts";
import { extractAnswer } from "./extract/extract-answer.ts";
import { readCandidates } from "./extract/read-candidates.ts";
import { askedAnew } from "./follow/asked-anew.ts";
import { coversAnew } from "./follow/covers-anew.ts";
import { askHostedModel } from "./hosted/ask-hosted-model.ts";
import { type AnswerOutput, openAnswerOutput } from "./open-answer-output.ts";
import { openCitations } from "./open-citations.ts";
import { planAnswer } from "./plan-answer.ts";
import type { Answer, AnswerRequest } from "./types.ts";

/**
 * Answers a question from the retrieved passages and what tools return, or says why it cannot. The pieces given to `onDelta` concatenate to
 * `Answer.text`, for every outcome. When two sources contradict each other it asks for clarification, with every model.
 * When the hosted model fails before its first sentence the built-in model answers, and `model` says so. Throws only
 * the abort reason of `signal`, and sends nothing after it.
 */
export async function answer(ctx: Pick<Deps, "chatModel">, request: AnswerRequest): Promise<Answer> {
  // Only a hosted model can call tools.
  const language = answerLanguage(request.question, request.assistant, request).code;
  const told = { ...request, assistant: { ...request.assistant, language } };
  const made = await write(ctx, ctx.chatModel === null ? { ...told, tools: null } : told);
  const { personality } = request.assistant;
  if (personality == null) return made;
  return { ...made, trace: { ...made.trace, personality: { id: personality.id, name: personality.name } } };
}

async function write(ctx: Pick<Deps, "chatModel">, request: AnswerRequest, isPart = false): Promise<Answer> {
  request.signal.throwIfAborted();
  const plan = planAnswer(request, ctx.chatModel !== null);
  const lead = plan.kind === "compose" && !isPart ? plan.lead : undefined;
  const output = openAnswerOutput(request.onDelta, request.signal, lead);
  const base = { model: "extractive", confidence: plan.confidence, usage: null };
  if (plan.kind === "phrase") {
    output.send(plan.text);
    return { ...base, text: output.sent(), outcome: plan.outcome, citations: [] };
  }
  if (plan.kind === "quote") {
    const citations = openCitations();
    const marker = citations.cite(plan.passage, { start: 0, end: plan.passage.text.length });
    output.send(`${plan.passage.text}${plan.passage.text.includes("\n") ? "\n" : " "}[${marker}]`);
    return { ...base, text: output.sent(), outcome: "answer", citations: citations.list() };
  }
  // A contradiction is looked for in the passages of one question.
  if (request.parts || plan.isBelowBound) return compose(ctx, request, base, output, null);
  const read = readAsked(request);
  const contradiction = findContradiction(read.candidates, read.scoredQuestion);
  if (contradiction && contradiction.loser === null) {
    const reported = reportContradiction(contradiction, answerLanguage(request.question, request.assistant), output);
    return { ...base, ...reported, text: output.sent() };
  }
  if (contradiction === null) return compose(ctx, request, base, output, read);
  const rest = without(request, contradiction.loser);
  const made = await compose(ctx, rest, base, output, readAsked(rest));
  const passages = contradiction.loser === null ? [] : [contradiction.loser.chunkId];
  return { ...made, refusals: { passages, sentences: made.refusals?.sentences ?? [] } };
}

/** The units that may answer: to a question that continues another one, those that say what it asks anew. */
function readAsked(request: AnswerRequest): ReturnType<typeof readCandidates> {
  const read = readCandidates(request);
  const anew = askedAnew(request, answerLanguage(request.question, request.assistant, request));
  if (anew === null) return read;
  return { ...read, candidates: read.candidates.filter((unit) => coversAnew(unit, anew, read.scoredQuestion)) };
}

async function compose(
  { chatModel }: Pick<Deps, "chatModel">,
  request: AnswerRequest,
  base: Pick<Answer, "model" | "confidence" | "usage">,
  output: AnswerOutput,
  read: ReturnType<typeof readCandidates> | null,
): Promise<Answer> {
  const hosted = chatModel ? await askHostedModel(chatModel, request, output) : null;
  const trace = hosted && hosted.tools.length > 0 ? { trace: { tools: hosted.tools } } : {};
  const refusals = hosted && hosted.refused.length > 0 ? { refusals: { passages: [], sentences: hosted.refused } } : {};
  if (chatModel && hosted?.state === "made") {
    const { state: _, tools: __, refused: ___, supportedShare, ...made } = hosted;
    const confidence = Math.max(base.confidence, made.citations.some(({ tool }) => tool) ? 1 : supportedShare);
    const model = chatModel.label(request.assistant.aiModel);
    return { ...base, ...made, ...trace, ...refusals, confidence, model, text: output.sent() };
  }
  const failure = hosted?.state === "failed" ? { failure: hosted.failure } : {};
  if (request.parts) {
    const answered = await answerParts(request, output, (part) => write({ chatModel: null }, part, true));
    return { ...base, ...answered, ...failure, ...trace, ...refusals, text: output.sent() };
  }
  if (read === null) {
    output.send(answerLanguage(request.question, request.assistant).phrases.abstain);
    return { ...base, ...failure, ...trace, ...refusals, outcome: "abstain", citations: [], text: output.sent() };
  }
  const extracted = await extractAnswer(request, output, read);
  return { ...base, ...extracted, ...failure, ...trace, ...refusals, text: output.sent() };
}

function without(request: AnswerRequest, loser: Passage | null): AnswerRequest {
  const passages = request.retrieval.passages.filter((passage) => passage.chunkId !== loser?.chunkId);
  return { ...request, retrieval: { ...request.retrieval, passages } };
}
